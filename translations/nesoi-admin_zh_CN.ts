<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button&apos;s tip: what it does, and its keyboard shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>There is nothing yet. Begin with { and }.</source>
        <translation>这里还没有内容。请以 { 和 } 开始。</translation>
    </message>
    <message>
        <source>A value belongs here: a text in &quot;quotes&quot;, a number, true, false, null, { } or [ ].</source>
        <translation>此处应为一个值：&quot;引号&quot; 中的文本、数字、true、false、null、{ } 或 [ ]。</translation>
    </message>
    <message>
        <source>A name in &quot;quotes&quot; belongs here.</source>
        <extracomment>Of a JSON object&apos;s member.</extracomment>
        <translation>此处应为 &quot;引号&quot; 中的名称。</translation>
    </message>
    <message>
        <source>A colon belongs between a name and its value.</source>
        <translation>名称与值之间应有冒号。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this.</source>
        <translation>此处之前缺少逗号或右括号。</translation>
    </message>
    <message>
        <source>Leave this comma out: nothing follows before the closing bracket.</source>
        <translation>请去掉这个逗号：右括号之前没有其他内容。</translation>
    </message>
    <message>
        <source>This bracket does not close what was opened last.</source>
        <translation>这个括号与最后打开的括号不匹配。</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>这个括号没有闭合。</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>这段文本缺少结束引号。</translation>
    </message>
    <message>
        <source>Write this character as an escape, such as \t for a tab.</source>
        <translation>请用转义写这个字符，例如制表符写作 \t。</translation>
    </message>
    <message>
        <source>After a backslash, JSON knows only &quot; \ / b f n r t and u with four hexadecimal digits. Write a backslash itself as \\.</source>
        <translation>在 JSON 中，反斜杠之后只能是 &quot; \ / b f n r t，或带四位十六进制数的 u。反斜杠本身写作 \\。</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it. Put it into &quot;quotes&quot; if it is a text.</source>
        <translation>这不是 JSON 的数字写法。如果是文本，请放入 &quot;引号&quot; 中。</translation>
    </message>
    <message>
        <source>JSON knows the words true, false and null. Put any other text into &quot;quotes&quot;.</source>
        <translation>JSON 只认识 true、false 和 null 这几个词。其他文本请放入 &quot;引号&quot; 中。</translation>
    </message>
    <message>
        <source>Nothing may follow here: the JSON has ended before this.</source>
        <translation>此处不能再有内容：JSON 在此之前已经结束。</translation>
    </message>
    <message>
        <source>An object belongs here, in braces: { }.</source>
        <translation>此处应为花括号中的对象：{ }。</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>This name stands twice in its object. Each member needs a name of its own.</source>
        <translation>这个名称在对象中出现了两次。每个成员都需要自己的名称。</translation>
    </message>
    <message>
        <source>This number would come back different, as it has more digits than can be kept. Put it into &quot;quotes&quot;.</source>
        <translation>这个数字的位数超过可保留的范围，返回时会改变。请放入 &quot;引号&quot; 中。</translation>
    </message>
</context>
<context>
    <name>HookWords</name>
    <message>
        <source>The last time, no answer came in time.</source>
        <translation>上次没有及时收到响应。</translation>
    </message>
    <message>
        <source>The last time, the receiver could not be reached.</source>
        <translation>上次无法连接到接收方。</translation>
    </message>
    <message>
        <source>The last time, no trusted TLS connection came about.</source>
        <translation>上次未能建立受信任的 TLS 连接。</translation>
    </message>
    <message>
        <source>The last time, the node was not allowed to send there.</source>
        <extracomment>Where nodes send to is for who runs them to say.</extracomment>
        <translation>上次不允许节点向该地址发送。</translation>
    </message>
    <message>
        <source>The last answer had the status %1.</source>
        <extracomment>%1: a status of HTTP, such as 503.</extracomment>
        <translation>上次响应的状态码为 %1。</translation>
    </message>
    <message>
        <source>It is tried again any moment.</source>
        <translation>即将重试。</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <extracomment>When something is sent again. %1: a duration, such as &quot;8 s&quot;.</extracomment>
        <translation>%1后重试。</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>State of a web-hook, as a title: nothing was delivered to it yet.</extracomment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>State of a web-hook, as a title.</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Last Attempt Failed</source>
        <extracomment>State of a web-hook, as a title: a test was not received; nothing else waits to be sent.</extracomment>
        <translation>上次尝试失败</translation>
    </message>
    <message>
        <source>Retrying</source>
        <extracomment>State of a web-hook, as a title: the last delivery failed, another one will be tried.</extracomment>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>State of a web-hook, as a title: it was given up until there is a new change.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <extracomment>Instead of the state of a web-hook, as a title.</extracomment>
        <translation>投递</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) in a row have failed.</source>
        <extracomment>How many deliveries to a web-hook have failed, one after the other.</extracomment>
        <translation>
            <numerusform>已连续失败 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was told nothing yet.</source>
        <translation>尚未通知过任何内容。</translation>
    </message>
    <message>
        <source>The last notification was received, %1.</source>
        <comment>%1 is how long ago</comment>
        <translation>上次通知已收到（%1）。</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有等待发送的内容。</translation>
    </message>
    <message>
        <source>It was given up until %1 changes.</source>
        <extracomment>%1: what a web-hook watches, &quot;/app/shop&quot;.</extracomment>
        <translation>已放弃发送，直到 %1 更改。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Console of Nesoi, the coordination and configuration manager.</source>
        <translation>Nesoi（协调与配置管理器）的控制台。</translation>
    </message>
    <message>
        <source>Connects to the cluster that these nodes belong to; one is enough.</source>
        <extracomment>Of --connect.</extracomment>
        <translation>连接到这些节点所属的集群；一个就够。</translation>
    </message>
    <message>
        <source>ADDRESS[,ADDRESS…]</source>
        <extracomment>Of --connect, in the form ADDRESS[,ADDRESS…].</extracomment>
        <translation>地址[,地址…]</translation>
    </message>
    <message>
        <source>“%1” is not understood: see --help.</source>
        <extracomment>%1 is a word of the command line that isn&apos;t understood.</extracomment>
        <translation>无法理解“%1”：请看 --help。</translation>
    </message>
</context>
<context>
    <name>nesoi::AboutDialog</name>
    <message>
        <source>About Nesoi</source>
        <translation>关于 Nesoi</translation>
    </message>
    <message>
        <source>Nesoi Console</source>
        <extracomment>The program&apos;s name. Nesoi is a name.</extracomment>
        <translation>Nesoi 控制台</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is this program&apos;s version, %2 that of the Qt library.</extracomment>
        <translation>版本 %1，Qt %2</translation>
    </message>
    <message>
        <source>Shows and edits what a Nesoi cluster holds: applications and their configuration, services and their hosts, web-hooks. Nesoi is Greek for islands.</source>
        <translation>查看和编辑 Nesoi 集群中的内容：应用及其配置、服务及其主机、网络钩子。Nesoi 在希腊语中意为“群岛”。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>以 Apache 许可证 2.0 发布的自由软件。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a window that only tells something.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>nesoi::Age</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <extracomment>How long ago something happened; kept short, for a column of a table.</extracomment>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration: %1 is a number.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>nesoi::ApiAnswer</name>
    <message>
        <source>The node answered %1 (%2).</source>
        <extracomment>%1 is a status of HTTP, such as 503, %2 what that is called in English.</extracomment>
        <translation>节点返回 %1 (%2)。</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationList</name>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>New Application…</source>
        <translation>新建应用…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>还没有应用</translation>
    </message>
    <message>
        <source>An application has a name, and a configuration that its programs read and watch.</source>
        <translation>应用有一个名称和一份配置，其程序会读取并监视该配置。</translation>
    </message>
    <message>
        <source>Only names are searched; in each, all the words have to be found.</source>
        <translation>只搜索名称；名称须包含所有词语。</translation>
    </message>
    <message>
        <source>Reading applications…</source>
        <translation>正在读取应用…</translation>
    </message>
    <message>
        <source>Applications are shown as soon as a node answers.</source>
        <translation>一有节点响应，应用就会显示出来。</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: the name of an application.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>&amp;New Application…</source>
        <translation>新建应用(&amp;N)…</translation>
    </message>
    <message>
        <source>Show Its &amp;Web-hooks</source>
        <translation>显示其网络钩子(&amp;W)</translation>
    </message>
    <message>
        <source>No application selected</source>
        <translation>未选择应用</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it.</source>
        <translation>在列表中选择一个应用即可查看和编辑。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个应用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::AttentionButton</name>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>nesoi::BannerView</name>
    <message>
        <source>Note</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Said by screen readers before a message: something went well.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Said by screen readers: %1 is &quot;Error&quot; or the like, %2 is what happened.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <extracomment>Tool tip of the cross that closes a message.</extracomment>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>nesoi::ChangeDialog</name>
    <message>
        <source>Changed Elsewhere</source>
        <translation>已在别处更改</translation>
    </message>
    <message>
        <source>What somebody else changed in %1</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>其他人在 %1 中的更改</translation>
    </message>
    <message>
        <source>When you began</source>
        <extracomment>Above the text that was edited.</extracomment>
        <translation>开始编辑时</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Above the text as it is stored on the server.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>nesoi::ChangeModel</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column: when something changed.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column: what happened to a resource (&quot;created&quot;).</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>Title of a column: the path of the resource that changed (&quot;/app/shop&quot;).</extracomment>
        <translation>资源</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>What happened to a resource.</extracomment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What happened to a resource: its content was changed.</extracomment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>What happened to a resource.</extracomment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>What happened to a host: it was not refreshed in time.</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>What happened to a host: it had expired and was refreshed.</extracomment>
        <translation>已恢复</translation>
    </message>
</context>
<context>
    <name>nesoi::ClusterClient</name>
    <message>
        <source>No node of the cluster can be reached.</source>
        <translation>无法连接到集群中的任何节点。</translation>
    </message>
    <message>
        <source>What answers at %1 is no node of Nesoi.</source>
        <translation>%1 处响应的不是 Nesoi 节点。</translation>
    </message>
    <message>
        <source>The node at %1 is one of another cluster, “%2”.</source>
        <translation>%1 处的节点属于另一个集群“%2”。</translation>
    </message>
    <message>
        <source>No address of a node is known.</source>
        <translation>不知道任何节点的地址。</translation>
    </message>
    <message>
        <source>The connection to the node was lost before it answered.</source>
        <translation>节点尚未响应，连接就断开了。</translation>
    </message>
</context>
<context>
    <name>nesoi::ClusterMap</name>
    <message>
        <source>Map of the cluster</source>
        <translation>集群地图</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>Button of a map</extracomment>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>Button of a map</extracomment>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <extracomment>Button of a map</extracomment>
        <translation>显示全部 (0)</translation>
    </message>
    <message>
        <source>No cluster is known yet.</source>
        <translation>还不知道任何集群。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s): %1.</source>
        <extracomment>%1 lists how many are in which state: &quot;2 alive, 1 dead&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个成员：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No leader is agreed on.</source>
        <translation>尚未选出领导者。</translation>
    </message>
    <message>
        <source>The leader is %1.</source>
        <translation>领导者是 %1。</translation>
    </message>
    <message>
        <source>No cluster yet</source>
        <translation>还没有集群</translation>
    </message>
    <message>
        <source>Connect to any of its nodes, and all members appear here.</source>
        <translation>连接到它的任一节点，所有成员就会显示在这里。</translation>
    </message>
    <message>
        <source>Offline. This is how it was %1 ago.</source>
        <extracomment>%1 is a time, such as &quot;3 minutes&quot;</extracomment>
        <translation>离线。这是 %1前的状态。</translation>
    </message>
</context>
<context>
    <name>nesoi::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find an application, a service, a command…</source>
        <translation>查找应用、服务、命令…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing by that name. Try fewer letters.</source>
        <extracomment>Of the command palette: no command and no resource matches what was typed.</extracomment>
        <translation>没有这个名称。请少输入几个字母。</translation>
    </message>
</context>
<context>
    <name>nesoi::Connection</name>
    <message>
        <source>“%1” is not an address. Addresses look like 10.0.0.1:6553, node1:6553 or [::1]:6553.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>“%1”不是地址。地址的形式如 10.0.0.1:6553、node1:6553 或 [::1]:6553。</translation>
    </message>
    <message>
        <source>The port in “%1” must be from 1 to 65535.</source>
        <translation>“%1”中的端口必须在 1 到 65535 之间。</translation>
    </message>
    <message>
        <source>Give the address of at least one node.</source>
        <translation>请至少给出一个节点的地址。</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionChip</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Last node: %1</source>
        <extracomment>%1 is a node&apos;s address.</extracomment>
        <translation>上一个节点：%1</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>节点：%1</translation>
    </message>
    <message>
        <source>Click to choose another connection.</source>
        <translation>点击可选择其他连接。</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionControl</name>
    <message>
        <source>Now connected to %1, because %2 doesn’t answer any more.</source>
        <extracomment>Both are addresses of nodes. The console went from the second to the first by itself.</extracomment>
        <translation>%2 不再响应，现已连接到 %1。</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <extracomment>In the list of connections: one that has no name and no address yet.</extracomment>
        <translation>新连接</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: a new connection.</extracomment>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: takes a connection out of the list.</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of a connection.</extracomment>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Such as “Production”; may be empty</source>
        <translation>例如“生产环境”；可以留空</translation>
    </message>
    <message>
        <source>A&amp;ddresses of nodes</source>
        <translation>节点地址(&amp;D)</translation>
    </message>
    <message>
        <source>One is enough: the console learns of the others from it. With several, between commas, it also starts while one of them is down.</source>
        <translation>一个就够：控制台会从它那里得知其他节点。用逗号写上几个，其中一个停机时也能启动。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: forgets what was changed in the dialog.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects to a cluster.</extracomment>
        <translation>连接(&amp;C)</translation>
    </message>
</context>
<context>
    <name>nesoi::CopyJob</name>
    <message>
        <source>The new name is the old one.</source>
        <translation>新名称与原名称相同。</translation>
    </message>
    <message>
        <source>A name is 1 to 128 letters, digits, dots, dashes or underscores of ASCII.</source>
        <translation>名称由 1 到 128 个 ASCII 字母、数字、点、连字符或下划线组成。</translation>
    </message>
    <message>
        <source>This web-hook has a secret, which nodes do not show: create the new one with its secret.</source>
        <translation>这个网络钩子有密钥，而节点不会显示密钥：请连同密钥一起创建新的网络钩子。</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no resource of Nesoi.</source>
        <translation>节点返回的不是 Nesoi 资源。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created.</source>
        <translation>不知道 %1 是否已创建。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile, so it was not deleted.</source>
        <translation>%1 在此期间被其他人更改，因此没有删除。</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>%1 was created: both exist now.</source>
        <translation>已创建 %1：现在两者都存在。</translation>
    </message>
</context>
<context>
    <name>nesoi::CreateDialog</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>“%1”已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>It was not created. %1</source>
        <extracomment>%1: why, in a sentence.</extracomment>
        <translation>未能创建。%1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <extracomment>A button: creates the resource on the node.</extracomment>
        <translation>创建(&amp;R)</translation>
    </message>
</context>
<context>
    <name>nesoi::DeleteDialog</name>
    <message>
        <source>Delete the application %1?</source>
        <translation>删除应用 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n application(s)?</source>
        <translation>
            <numerusform>删除 %n 个应用吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the host %1 of %2?</source>
        <extracomment>%1: name of a host, %2: name of a service.</extracomment>
        <translation>删除 %2 的主机 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n host(s)?</source>
        <translation>
            <numerusform>删除 %n 个主机吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the web-hook %1?</source>
        <translation>移除网络钩子 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n web-hook(s)?</source>
        <translation>
            <numerusform>移除 %n 个网络钩子吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients no longer find it. If it is still running, it may register itself again.</source>
        <translation>客户端将不再能找到它。如果它仍在运行，可能会重新注册。</translation>
    </message>
    <message>
        <source>Its receiver is told nothing any more.</source>
        <translation>接收方将不再收到任何通知。</translation>
    </message>
    <message>
        <source>Its configuration is gone for good.</source>
        <translation>其配置将永久丢失。</translation>
    </message>
    <message numerus="yes">
        <source>Their configurations are gone for good.</source>
        <translation>
            <numerusform>这些应用的配置将永久丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Web-hooks stay registered, and are told.</source>
        <translation>网络钩子仍保持注册，并会收到通知。</translation>
    </message>
    <message numerus="yes">
        <source>%n web-hook(s) stay registered, and are told.</source>
        <translation>
            <numerusform>%n 个网络钩子仍保持注册，并会收到通知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <extracomment>Below a list of names that is cut off.</extracomment>
        <translation>
            <numerusform>…以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>将要删除的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n</source>
        <translation>
            <numerusform>删除 %n 个(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients no longer find them. Those that are still running may register themselves again.</source>
        <translation>客户端将不再能找到它们。仍在运行的主机可能会重新注册。</translation>
    </message>
    <message>
        <source>The service %1 has no other hosts, so it is gone as well.</source>
        <extracomment>%1: name of a service.</extracomment>
        <translation>服务 %1 没有其他主机，因此也会一并消失。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have no other hosts, so they are gone as well.</source>
        <translation>
            <numerusform>%n 个服务没有其他主机，因此也会一并消失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::DeliveriesPane</name>
    <message>
        <source>The test was received</source>
        <extracomment>Of a web-hook&apos;s test.</extracomment>
        <translation>测试已收到</translation>
    </message>
    <message>
        <source>Status %1 after %2.</source>
        <extracomment>Of a receiver&apos;s answer: %1 is a status of HTTP, such as 200, %2 a duration, such as &quot;3 ms&quot;.</extracomment>
        <translation>状态码 %1，用时 %2。</translation>
    </message>
    <message>
        <source>The test was not received: %1</source>
        <extracomment>Of a web-hook&apos;s test. %1: &quot;refused&quot;, &quot;timeout&quot;, …</extracomment>
        <translation>测试未收到：%1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <extracomment>How long a delivery took: %1 is &quot;3 ms&quot; or the like.</extracomment>
        <translation>用时 %1。</translation>
    </message>
    <message>
        <source>The answer: “%1”</source>
        <extracomment>%1: the beginning of what the receiver of a web-hook answered.</extracomment>
        <translation>响应：“%1”</translation>
    </message>
    <message>
        <source>No test was sent, or what came of it is not known</source>
        <translation>测试未发送，或结果未知</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>On a button: a test is being sent to a web-hook.</extracomment>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Send a &amp;Test</source>
        <extracomment>Sends a notification to a web-hook, for people to see whether it is received.</extracomment>
        <translation>发送测试(&amp;Y)</translation>
    </message>
    <message>
        <source>The last deliveries could not be read. %1</source>
        <translation>无法读取最近的投递。%1</translation>
    </message>
    <message>
        <source>Reading the last deliveries…</source>
        <translation>正在读取最近的投递…</translation>
    </message>
    <message>
        <source>Nothing was sent lately. Send a test to see whether the receiver answers.</source>
        <translation>最近没有发送任何内容。发送测试即可查看接收方是否响应。</translation>
    </message>
    <message>
        <source>There is no answer to be shown.</source>
        <extracomment>Of a delivery to a web-hook: the receiver&apos;s answer has no content.</extracomment>
        <translation>没有可显示的响应。</translation>
    </message>
    <message>
        <source>Sends a notification with the event “test” now (%1)</source>
        <translation>立即发送事件为“test”的通知 (%1)</translation>
    </message>
    <message>
        <source>Last deliveries</source>
        <translation>最近的投递</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>接收方的响应</translation>
    </message>
</context>
<context>
    <name>nesoi::DeliveryModel</name>
    <message>
        <source>test</source>
        <extracomment>Why a web-hook was told something: somebody asked for a test.</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Title of a column: when a notification was sent to a web-hook.</extracomment>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Title of a column: whether a notification was received, and if not, why.</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column: the status of HTTP that a receiver answered with, such as 200.</extracomment>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Title of a column: how long a delivery took.</extracomment>
        <translation>用时</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Title of a column: why a web-hook was told something: &quot;change&quot; or &quot;test&quot;.</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Title of a column: the node that sent a notification.</extracomment>
        <translation>节点</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Outcome of a delivery to a web-hook.</extracomment>
        <translation>已收到</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Outcome of a delivery to a web-hook: the receiver answered, but not with a status of success.</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>Outcome of a delivery to a web-hook: no answer came in time.</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>Outcome of a delivery to a web-hook: nobody listens there.</extracomment>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <extracomment>Outcome of a delivery to a web-hook: TLS could not be agreed on, or the certificate is not trusted.</extracomment>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <source>forbidden</source>
        <extracomment>Outcome of a delivery to a web-hook: nodes are told to send nothing to that address.</extracomment>
        <translation>禁止发送</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds.</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>nesoi::DiffView</name>
    <message>
        <source>&amp;Next Change</source>
        <translation>下一处更改(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>上一处更改(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <extracomment>Shows the texts before and after a change beside each other, rather than one below the other.</extracomment>
        <translation>并排显示(&amp;S)</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Above a text as it was before a change.</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Above a text as it will be after a change.</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <comment>Of a text that was changed</comment>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <comment>Of a text that was changed</comment>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;3 lines added, 1 line removed&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <extracomment>Which of the changes in a text the keyboard is at: &quot;Change 2 of 5&quot;.</extracomment>
        <translation>第 %1 处更改，共 %2 处</translation>
    </message>
</context>
<context>
    <name>nesoi::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
</context>
<context>
    <name>nesoi::EditedDelegate</name>
    <message>
        <source>%1 •</source>
        <extracomment>In lists: a resource with changes that were not saved. %1: its name.</extracomment>
        <translation>%1 •</translation>
    </message>
</context>
<context>
    <name>nesoi::ExportDocument</name>
    <message>
        <source>This is no file that Nesoi has exported.</source>
        <translation>这不是 Nesoi 导出的文件。</translation>
    </message>
    <message>
        <source>The file is of version %1 of the format, which this console does not know.</source>
        <translation>该文件的格式版本为 %1，此控制台无法识别。</translation>
    </message>
</context>
<context>
    <name>nesoi::FileExchange</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>A kind of files.
----------
Kinds of files.</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Progress</comment>
        <extracomment>Progress: how many of how many.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>没有导出任何内容</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1: a file.</extracomment>
        <translation>无法写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s) were exported</source>
        <translation>
            <numerusform>已导出 %Ln 个资源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1: a file.</extracomment>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>It is too large to be an export of Nesoi.</source>
        <translation>文件太大，不可能是 Nesoi 的导出文件。</translation>
    </message>
</context>
<context>
    <name>nesoi::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <extracomment>What the button does: goes to the place before this one where the text was found.</extracomment>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <extracomment>What the button does: goes to the next place where the text was found.</extracomment>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1: a large number of places where a text was found; there are more.</extracomment>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places is shown where a text was found: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>nesoi::FirstSteps</name>
    <message>
        <source>Nothing is here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Whatever is created at one node is soon on all of them, and shown here at once. Begin with one of these, here or with the command.</source>
        <translation>在一个节点上创建的内容很快就会出现在所有节点上，并立即显示在这里。请从以下任一项开始，在此操作或使用命令均可。</translation>
    </message>
    <message>
        <source>An application holds a configuration, which programs read, and are told of when it changes.</source>
        <translation>应用包含一份配置，程序会读取它，并在它更改时收到通知。</translation>
    </message>
    <message>
        <source>Create an Application…</source>
        <translation>创建应用…</translation>
    </message>
    <message>
        <source>A service lists the hosts that offer something, and where. Hosts register themselves.</source>
        <translation>服务列出提供某项功能的主机及其位置。主机会自行注册。</translation>
    </message>
    <message>
        <source>Register a Host…</source>
        <translation>注册主机…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the command beside it on the clipboard.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>The same as a command for a shell</source>
        <translation>执行相同操作的 shell 命令</translation>
    </message>
</context>
<context>
    <name>nesoi::HealthSummary</name>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>No node answers. The console goes on trying.</source>
        <translation>没有节点响应。控制台会继续尝试。</translation>
    </message>
    <message>
        <source>No leader is agreed on. Until there is one, web-hooks are not called.</source>
        <translation>尚未选出领导者。在此之前不会调用网络钩子。</translation>
    </message>
    <message>
        <source>%1 is dead.</source>
        <comment>a member</comment>
        <translation>%1 已失效。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are dead: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln 个成员已失效：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is suspect: it has been silent for longer than usual.</source>
        <comment>a member</comment>
        <translation>%1 可疑：沉默时间比平时长。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are suspect, silent for longer than usual: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln 个成员可疑，沉默时间比平时长：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s fast.</source>
        <translation>%1 的时钟快 %2 秒。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s slow.</source>
        <translation>%1 的时钟慢 %2 秒。</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %Ln member(s) are off by more than a second: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln 个成员的时钟偏差超过一秒：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not catch up: it is behind by %Ln write(s).</source>
        <extracomment>%1 is a member of the cluster</extracomment>
        <translation>
            <numerusform>%1 没有跟上：落后 %Ln 次写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) do not catch up: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln 个成员没有跟上：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s) fail: their receivers have not taken notifications for long.</source>
        <translation>
            <numerusform>%Ln 个网络钩子失败：接收方已很久没有接收通知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) are dead: they were not refreshed in time.</source>
        <translation>
            <numerusform>%Ln 个主机已失效：没有及时刷新。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 takes no writes; its log says why.</source>
        <comment>a member</comment>
        <translation>%1 的磁盘无法写入；原因见其日志。</translation>
    </message>
    <message numerus="yes">
        <source>The disks of %n member(s) take no writes: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%n 个成员的磁盘无法写入：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::HookDeliveries</name>
    <message>
        <source>The node&apos;s answer is no list of deliveries.</source>
        <translation>节点返回的不是投递列表。</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no delivery.</source>
        <translation>节点返回的不是投递。</translation>
    </message>
</context>
<context>
    <name>nesoi::HookList</name>
    <message>
        <source>Retrying or failing</source>
        <extracomment>A choice of web-hooks: those that did not receive the last notification. %1: how many.</extracomment>
        <translation>正在重试或失败</translation>
    </message>
    <message>
        <source>Retrying or failing (%1)</source>
        <translation>正在重试或失败 (%1)</translation>
    </message>
    <message>
        <source>Web-hooks</source>
        <translation>网络钩子</translation>
    </message>
    <message>
        <source>Filter by what is watched, name or endpoint</source>
        <translation>按监视对象、名称或端点筛选</translation>
    </message>
    <message>
        <source>New Web-hook…</source>
        <translation>新建网络钩子…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s)</source>
        <translation>
            <numerusform>%Ln 个网络钩子</numerusform>
        </translation>
    </message>
    <message>
        <source>No web-hooks yet</source>
        <translation>还没有网络钩子</translation>
    </message>
    <message>
        <source>A web-hook watches an application or a service: at every change of it, Nesoi sends a request to an address of yours.</source>
        <translation>网络钩子监视一个应用或服务：每当其更改时，Nesoi 会向您的地址发送请求。</translation>
    </message>
    <message>
        <source>What is watched, names and endpoints are searched; in each, all the words have to be found.</source>
        <translation>搜索监视对象、名称和端点；每个网络钩子须包含所有词语。</translation>
    </message>
    <message>
        <source>Reading web-hooks…</source>
        <translation>正在读取网络钩子…</translation>
    </message>
    <message>
        <source>Web-hooks are shown as soon as a node answers.</source>
        <translation>一有节点响应，网络钩子就会显示出来。</translation>
    </message>
    <message>
        <source>No web-hook is retrying or failing</source>
        <translation>没有正在重试或失败的网络钩子</translation>
    </message>
    <message>
        <source>Nothing waits to be sent again.</source>
        <translation>没有等待重新发送的内容。</translation>
    </message>
    <message>
        <source>No web-hook watches %1</source>
        <translation>没有网络钩子监视 %1</translation>
    </message>
    <message>
        <source>Create one, and Nesoi sends a request to an address of yours at every change.</source>
        <translation>创建一个，每次更改时 Nesoi 就会向您的地址发送请求。</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice of web-hooks: all.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>This node is of an older version, which cannot list all web-hooks: you see those of the applications and services that you came from, and those that have changed since.</source>
        <translation>此节点版本较旧，无法列出所有网络钩子：您看到的是您转到此处之前所查看的应用和服务的网络钩子，以及此后更改过的网络钩子。</translation>
    </message>
    <message>
        <source>Show the web-hooks of all applications and services</source>
        <translation>显示所有应用和服务的网络钩子</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <extracomment>Only web-hooks that watch %1 (&quot;/app/shop&quot;) are shown.</extracomment>
        <translation>仅 %1</translation>
    </message>
</context>
<context>
    <name>nesoi::HookModel</name>
    <message>
        <source>idle</source>
        <extracomment>State of a web-hook: nothing was delivered to it yet.</extracomment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>healthy</source>
        <extracomment>State of a web-hook: what was delivered last was received.</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>retrying</source>
        <extracomment>State of a web-hook: the last delivery failed, another one will be tried.</extracomment>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>failing</source>
        <extracomment>State of a web-hook: deliveries failed so often that it was given up until there is a new change.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <extracomment>How the last delivery to a web-hook ended: %1 is a status of HTTP, such as 503, or a word such as &quot;timeout&quot;.</extracomment>
        <translation>上次响应：%1。</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>When a delivery to a web-hook is tried again: %1 is a date and time.</extracomment>
        <translation>下次尝试：%1。</translation>
    </message>
    <message>
        <source>Watches</source>
        <extracomment>Title of a column: the resource that a web-hook watches, &quot;/app/shop&quot;.</extracomment>
        <translation>监视对象</translation>
    </message>
    <message>
        <source>Web-hook</source>
        <extracomment>Title of a column: the name of a web-hook.</extracomment>
        <translation>网络钩子</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Title of a column: the address that a web-hook&apos;s notifications go to.</extracomment>
        <translation>端点</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: how a web-hook is doing.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Failures</source>
        <extracomment>Title of a column: how many deliveries in a row have failed.</extracomment>
        <translation>失败次数</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <extracomment>Title of a column: when a web-hook was last told something.</extracomment>
        <translation>上次投递</translation>
    </message>
    <message>
        <source>last failed</source>
        <extracomment>State of a web-hook: the last attempt, a test, was not received; nothing else waits to be sent.</extracomment>
        <translation>上次失败</translation>
    </message>
</context>
<context>
    <name>nesoi::HooksPage</name>
    <message>
        <source>Web-hooks</source>
        <translation>网络钩子</translation>
    </message>
    <message>
        <source>&amp;New Web-hook…</source>
        <translation>新建网络钩子(&amp;N)…</translation>
    </message>
    <message>
        <source>Show What It &amp;Watches</source>
        <translation>显示其监视对象(&amp;W)</translation>
    </message>
    <message>
        <source>No web-hook selected</source>
        <translation>未选择网络钩子</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it, and what was sent to it lately.</source>
        <translation>在列表中选择一个即可查看和编辑，并查看最近向它发送的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个网络钩子</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::HostList</name>
    <message>
        <source>Hosts of %1</source>
        <extracomment>%1: name of a service.</extracomment>
        <translation>%1 的主机</translation>
    </message>
    <message>
        <source>Filter by name or endpoint</source>
        <translation>按名称或端点筛选</translation>
    </message>
    <message>
        <source>New Host…</source>
        <translation>新建主机…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln 个主机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no hosts any more</source>
        <translation>%1 已没有主机</translation>
    </message>
    <message>
        <source>%1 has no hosts</source>
        <translation>%1 没有主机</translation>
    </message>
    <message>
        <source>The service is back as soon as a host registers itself for it, or you create one.</source>
        <translation>只要有主机为其注册，或您创建一个主机，该服务就会恢复。</translation>
    </message>
    <message>
        <source>Names and endpoints are searched; in each host, all the words have to be found.</source>
        <translation>搜索名称和端点；每个主机须包含所有词语。</translation>
    </message>
    <message>
        <source>Reading hosts…</source>
        <translation>正在读取主机…</translation>
    </message>
    <message>
        <source>Hosts are shown as soon as a node answers.</source>
        <translation>一有节点响应，主机就会显示出来。</translation>
    </message>
</context>
<context>
    <name>nesoi::HostModel</name>
    <message>
        <source>alive</source>
        <extracomment>State of a host: it was refreshed within its lifetime (TTL), or has none.</extracomment>
        <translation>存活</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>master</source>
        <extracomment>Of a host: clients trust it as the service&apos;s master.</extracomment>
        <translation>主节点</translation>
    </message>
    <message>
        <source>outdated</source>
        <extracomment>Of a host: it says that it is the master, but another one is trusted.</extracomment>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>It says that it is the master, but another host said so later: clients trust that one.</source>
        <translation>它自称主节点，但另一台主机在其后也如此声明：客户端信任后者。</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Title of a column: the name of a host of a service.</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: whether a host is alive or expired.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <extracomment>Title of a column: the addresses at which a host serves.</extracomment>
        <translation>端点</translation>
    </message>
    <message>
        <source>Master</source>
        <extracomment>Title of a column: whether the host is the master.</extracomment>
        <translation>主节点</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>Title of a column: for how long a host is alive unless it is refreshed (time to live).</extracomment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Title of a column: when the host was last changed or refreshed.</extracomment>
        <translation>更新时间</translation>
    </message>
</context>
<context>
    <name>nesoi::HttpClient</name>
    <message>
        <source>Nobody serves at %1.</source>
        <translation>%1 处没有服务。</translation>
    </message>
    <message>
        <source>The name in %1 is not known.</source>
        <translation>%1 中的名称无法解析。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时响应。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered.</source>
        <translation>%1 尚未响应，连接就断开了。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be taken.</source>
        <translation>%1 的响应太大。</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportDialog</name>
    <message>
        <source>Comparing the file with what is there…</source>
        <translation>正在将文件与现有内容比较…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Create: %1, replace: %2, unchanged: %3, refused: %4.</source>
        <extracomment>What an import would do; four numbers.</extracomment>
        <translation>尚未更改任何内容。创建：%1，替换：%2，不变：%3，拒绝：%4。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Written: %1, failed: %2, left: %3.</source>
        <extracomment>What an import did; three numbers.</extracomment>
        <translation>已写入：%1，失败：%2，剩余：%3。</translation>
    </message>
    <message>
        <source>Try the &amp;Rest Again</source>
        <extracomment>A button: imports what could not be imported before.</extracomment>
        <translation>重试其余部分(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>A button: what is not written yet, stays as it is.</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>What happens to each resource</source>
        <translation>对每个资源的操作</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportJob</name>
    <message>
        <source>This is the path of no application, host or web-hook.</source>
        <translation>这不是应用、主机或网络钩子的路径。</translation>
    </message>
    <message>
        <source>The file does not hold this web-hook&apos;s secret: write it there in the place of “true”.</source>
        <translation>文件中没有这个网络钩子的密钥：请在文件中用密钥替换“true”。</translation>
    </message>
    <message>
        <source>It was cancelled; it may have been written or not.</source>
        <translation>已取消；可能已写入，也可能没有。</translation>
    </message>
    <message>
        <source>It has been deleted since the dry run.</source>
        <translation>试运行之后，它已被删除。</translation>
    </message>
    <message>
        <source>Somebody has changed it since the dry run.</source>
        <translation>试运行之后，其他人更改了它。</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportModel</name>
    <message>
        <source>Create</source>
        <extracomment>What an import does to a resource: it is new.</extracomment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>What an import does to a resource: it is there, and will be another.</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What an import does to a resource: nothing, it is there just so.</extracomment>
        <translation>不变</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What an import does to a resource: nothing, as nodes would not take it.</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What came of a resource in an import: it was written.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>Title of a column: the path of an application, a host or a web-hook.</extracomment>
        <translation>资源</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Title of a column: what an import does to a resource.</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Title of a column: what came of it, or why not.</extracomment>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>nesoi::JsonEditor</name>
    <message>
        <source>&amp;Format</source>
        <extracomment>Lays the JSON text out with line breaks and indentation.</extracomment>
        <translation>格式化(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to &amp;Error</source>
        <extracomment>An error: what keeps the text from being JSON.</extracomment>
        <translation>转到错误(&amp;E)</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <extracomment>Makes letters larger.</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Normal Size</source>
        <extracomment>Makes letters as large as they are usually.</extracomment>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>文本中的问题</translation>
    </message>
    <message>
        <source>Place of the caret</source>
        <translation>光标位置</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON 文本</translation>
    </message>
    <message>
        <source>%1:%2 %3</source>
        <extracomment>The place of an error and what is wrong: &quot;3:14 This bracket is never closed.&quot;</extracomment>
        <translation>%1:%2 %3</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line, from 1 to %1:</source>
        <translation>行号，1 到 %1：</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>Where the caret is in the text.</extracomment>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
</context>
<context>
    <name>nesoi::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>Of the language: as the desktop has it.</extracomment>
        <translation>跟随系统(&amp;F)</translation>
    </message>
</context>
<context>
    <name>nesoi::LoadingNotice</name>
    <message numerus="yes">
        <source>Reading what there is in the cluster: %Ln resource(s) so far…</source>
        <extracomment>It isn&apos;t known how many there are.</extracomment>
        <translation>
            <numerusform>正在读取集群中的内容：目前 %Ln 个资源…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::MainWindow</name>
    <message>
        <source>Nesoi Console</source>
        <extracomment>The program&apos;s name, in the window&apos;s title. Nesoi is a name.</extracomment>
        <translation>Nesoi 控制台</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>立即重试(&amp;R)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a connection&apos;s name or an address.</extracomment>
        <translation>无法连接到 %1</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a connection&apos;s name or an address.</extracomment>
        <translation>正在连接 %1…</translation>
    </message>
</context>
<context>
    <name>nesoi::MapLegend</name>
    <message>
        <source>Phi</source>
        <extracomment>Above a scale of colours. Phi is a measure of how suspicious a member&apos;s silence is.</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>0, calm</source>
        <extracomment>The low end of a scale: all is well</extracomment>
        <translation>0，平静</translation>
    </message>
    <message>
        <source>8, alarm</source>
        <extracomment>The high end of a scale, where a member is taken for dead</extracomment>
        <translation>8，警报</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberCard</name>
    <message>
        <source>Id</source>
        <extracomment>Of a member: 16 hexadecimal digits</extracomment>
        <translation>标识</translation>
    </message>
    <message>
        <source>Phi</source>
        <extracomment>Of a member: how suspicious its silence is</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>Of a member: how many writes it lacks</extracomment>
        <translation>落后</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Generation</source>
        <extracomment>Of a member: how often it was started</extracomment>
        <translation>代次</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Of a member, when a leader is elected</extracomment>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberDetail</name>
    <message>
        <source>phi %1</source>
        <extracomment>Of a member of the cluster; %1 is a number.</extracomment>
        <translation>phi %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <extracomment>Of a member of the cluster, as short as can be: it has all writes.</extracomment>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Of a member of the cluster: of its software.</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <extracomment>Of a member of the cluster: for when a leader is elected; %1 is a number.</extracomment>
        <translation>优先级 %1</translation>
    </message>
    <message numerus="yes">
        <source>started %n time(s)</source>
        <extracomment>Of a member of the cluster: how often it has been started.</extracomment>
        <translation>
            <numerusform>已启动 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <extracomment>Of a member of the cluster; %1 is 16 hexadecimal digits.</extracomment>
        <translation>标识 %1</translation>
    </message>
    <message>
        <source>No member selected</source>
        <extracomment>Where one member of the cluster would be described.</extracomment>
        <translation>未选择成员</translation>
    </message>
    <message>
        <source>Choose one on the map or in the table.</source>
        <translation>请在地图或表格中选择一个。</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberModel</name>
    <message>
        <source>leader, connected</source>
        <extracomment>Of a member: the cluster&apos;s leader, and at the same time the node that the console talks to.</extracomment>
        <translation>领导者，已连接</translation>
    </message>
    <message>
        <source>leader</source>
        <extracomment>Of a member: it leads the cluster.</extracomment>
        <translation>领导者</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>Of a member: it is the node that the console talks to.</extracomment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds.</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>How suspicious its silence is: 8 is as good as certainly dead.</source>
        <translation>其沉默有多可疑：8 几乎可以肯定已失效。</translation>
    </message>
    <message>
        <source>How many writes it is not known to have yet.</source>
        <translation>尚不能确认它已有的写入次数。</translation>
    </message>
    <message>
        <source>How far its clock is ahead of that of the node that the console talks to.</source>
        <translation>它的时钟比控制台所连节点的时钟快多少。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: where a member of the cluster is reached.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Title of a column: whether a member leads the cluster, and whether the console talks to it.</extracomment>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: whether a member is alive.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Phi</source>
        <extracomment>Title of a column: a measure of suspicion; the Greek letter φ.</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>Title of a column: how many writes a member lacks.</extracomment>
        <translation>落后</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Title of a column: how far a member&apos;s clock is ahead.</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Title of a column: the version of a member&apos;s software.</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Title of a column: a member&apos;s identity, 16 hexadecimal digits.</extracomment>
        <translation>标识</translation>
    </message>
    <message>
        <source>alive</source>
        <extracomment>State of a member of the cluster.</extracomment>
        <translation>存活</translation>
    </message>
    <message>
        <source>suspect</source>
        <extracomment>State of a member of the cluster: silent for longer than usual.</extracomment>
        <translation>可疑</translation>
    </message>
    <message>
        <source>dead</source>
        <extracomment>State of a member of the cluster.</extracomment>
        <translation>失效</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>State of a member of the cluster: it said good-bye.</extracomment>
        <translation>已离开</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberWords</name>
    <message>
        <source>alive</source>
        <extracomment>State of a member of the cluster</extracomment>
        <translation>存活</translation>
    </message>
    <message>
        <source>suspect</source>
        <extracomment>State of a member of the cluster: silent for longer than usual</extracomment>
        <translation>可疑</translation>
    </message>
    <message>
        <source>dead</source>
        <extracomment>State of a member of the cluster</extracomment>
        <translation>失效</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>State of a member of the cluster: it said good-bye</extracomment>
        <translation>已离开</translation>
    </message>
    <message>
        <source>leader</source>
        <extracomment>Mark of the member that leads the cluster</extracomment>
        <translation>领导者</translation>
    </message>
    <message>
        <source>connected here</source>
        <extracomment>Mark of the member that this program talks to</extracomment>
        <translation>已连接到此</translation>
    </message>
    <message>
        <source>behind %1</source>
        <extracomment>How many writes a member of the cluster lacks; %1 is a number. As short as it can be.</extracomment>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>Of phi, how suspicious a member&apos;s silence is; %1 is 100</extracomment>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>Of the difference of two clocks</extracomment>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>phi %1</source>
        <extracomment>Of a member of the cluster; %1 is a number</extracomment>
        <translation>phi %1</translation>
    </message>
</context>
<context>
    <name>nesoi::MembersPage</name>
    <message>
        <source>Copied %1.</source>
        <extracomment>%1 is a node&apos;s address.</extracomment>
        <translation>已复制 %1。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Cluster “%1”, as %2 sees it</source>
        <translation>集群“%1”，由 %2 所见</translation>
    </message>
    <message>
        <source>Connect to this &amp;Node</source>
        <extracomment>To have the console talk to the selected node of the cluster from now on.</extracomment>
        <translation>连接到此节点(&amp;N)</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>复制地址(&amp;D)</translation>
    </message>
    <message>
        <source>How the members have been doing</source>
        <translation>成员状况的变化</translation>
    </message>
</context>
<context>
    <name>nesoi::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 已在别处更改</translation>
    </message>
</context>
<context>
    <name>nesoi::MergeView</name>
    <message>
        <source>Take &amp;Mine</source>
        <extracomment>Of a conflict of two people&apos;s changes.</extracomment>
        <translation>采用我的(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;Both</source>
        <translation>两者都采用(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next Conflict</source>
        <translation>下一个冲突(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Conflict</source>
        <translation>上一个冲突(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Mine: what I wrote</source>
        <extracomment>Above the text that the user wrote.</extracomment>
        <translation>我的：我写的内容</translation>
    </message>
    <message>
        <source>Before: what both began with</source>
        <extracomment>Above the text that two people changed.</extracomment>
        <translation>之前：双方共同的起点</translation>
    </message>
    <message>
        <source>Theirs: what is stored now</source>
        <extracomment>Above the text that somebody else wrote in the meantime.</extracomment>
        <translation>对方的：现在保存的内容</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Above the text that two people&apos;s changes are merged to.</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Conflict %1: take mine, theirs or both, or write here what should stand.</source>
        <translation>冲突 %1：采用我的、对方的或两者，或在此写下应保留的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <comment>Of two people&apos;s changes</comment>
        <translation>
            <numerusform>剩余 %n 个冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflict is left</source>
        <translation>没有剩余冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) merged automatically</source>
        <comment>Of two people&apos;s changes</comment>
        <translation>
            <numerusform>另有 %n 处更改已自动合并</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <extracomment>Which of the conflicts the keyboard is at: &quot;Conflict 2 of 5&quot;.</extracomment>
        <translation>第 %1 个冲突，共 %2 个</translation>
    </message>
</context>
<context>
    <name>nesoi::NameField</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>“%1”已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>A name has 128 characters at most.</source>
        <translation>名称最多 128 个字符。</translation>
    </message>
    <message>
        <source>“%1” means something else to Nesoi. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>“%1”在 Nesoi 中另有含义。请选择其他名称。</translation>
    </message>
    <message>
        <source>A name is made of the letters A to Z and a to z, digits, “.”, “_” and “-”, and is neither “.” nor “..”.</source>
        <translation>名称由字母 A 到 Z 和 a 到 z、数字、“.”、“_”和“-”组成，且不能是“.”或“..”。</translation>
    </message>
</context>
<context>
    <name>nesoi::OfflineNotice</name>
    <message>
        <source>Retry now</source>
        <extracomment>Button: tries to connect now rather than a little later.</extracomment>
        <translation>立即重试</translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n second(s) old. Reconnecting…</source>
        <translation>
            <numerusform>最后已知的状态，%n 秒前。正在重新连接…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n minute(s) old. Reconnecting…</source>
        <translation>
            <numerusform>最后已知的状态，%n 分钟前。正在重新连接…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n hour(s) old. Reconnecting…</source>
        <translation>
            <numerusform>最后已知的状态，%n 小时前。正在重新连接…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n day(s) old. Reconnecting…</source>
        <translation>
            <numerusform>最后已知的状态，%n 天前。正在重新连接…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::OverviewPage</name>
    <message>
        <source>%1 per second</source>
        <extracomment>How many changes there are in the whole cluster; %1 is a number.</extracomment>
        <translation>每秒 %1 次</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal.</source>
        <translation>已复制。请粘贴到终端中。</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of a page: the cluster at a glance.</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Cluster “%1”, through %2</source>
        <translation>集群“%1”，经由 %2</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Heading: what is wrong in the cluster, or that nothing is.</extracomment>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近的更改</translation>
    </message>
    <message>
        <source>Nothing has changed since you connected. What changes, at whichever node, appears here.</source>
        <translation>自您连接以来没有任何更改。任何节点上的更改都会显示在这里。</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Heading of a small map of the cluster.</extracomment>
        <translation>地图</translation>
    </message>
</context>
<context>
    <name>nesoi::OverviewTiles</name>
    <message>
        <source>so far</source>
        <comment>a number that still grows</comment>
        <translation>目前</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead</source>
        <comment>members</comment>
        <extracomment>Of members of the cluster.</extracomment>
        <translation>
            <numerusform>%Ln 个失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect</source>
        <comment>members</comment>
        <extracomment>Of members of the cluster: silent for longer than usual.</extracomment>
        <translation>
            <numerusform>%Ln 个可疑</numerusform>
        </translation>
    </message>
    <message>
        <source>all alive</source>
        <extracomment>Of members of the cluster, or of the hosts of services.</extracomment>
        <translation>全部存活</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Of services: where they run.</extracomment>
        <translation>主机</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <comment>hosts</comment>
        <extracomment>Of hosts of services that were not refreshed in time.</extracomment>
        <translation>
            <numerusform>%Ln 个已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>Web-hooks</source>
        <translation>网络钩子</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failing</source>
        <comment>web-hooks</comment>
        <extracomment>Of web-hooks that were given up.</extracomment>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>that are known</source>
        <extracomment>Of a number of web-hooks: older nodes don&apos;t list them all.</extracomment>
        <translation>仅限已知</translation>
    </message>
    <message>
        <source>none failing</source>
        <extracomment>Of web-hooks.</extracomment>
        <translation>没有失败</translation>
    </message>
</context>
<context>
    <name>nesoi::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1: name of an application, a host or a web-hook.</extracomment>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>新名称(&amp;N)</translation>
    </message>
    <message>
        <source>It is registered anew, and removed under its old name.</source>
        <translation>它将以新名称注册，并移除旧名称下的注册。</translation>
    </message>
    <message>
        <source>It is created under the new name and deleted under the old one. Whoever asks for the old name no longer finds it; web-hooks stay with the old name.</source>
        <translation>它将以新名称创建，旧名称下的将被删除。按旧名称将无法再找到它；网络钩子仍保留在旧名称下。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>A button.</extracomment>
        <translation>重命名(&amp;R)</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceBrowser</name>
    <message>
        <source>Select a single one to see what it holds.</source>
        <translation>只选择一个即可查看其内容。</translation>
    </message>
    <message>
        <source>Dupl&amp;icate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>重命名(&amp;E)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <extracomment>Goes to the field that filters the list.</extracomment>
        <translation>筛选列表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Switch Between List and Text</source>
        <extracomment>From the list to the text beside or below it, or back.</extracomment>
        <translation>在列表与文本之间切换(&amp;S)</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceCommands</name>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Host of %1</source>
        <extracomment>%1 is a service.</extracomment>
        <translation>%1 的主机</translation>
    </message>
    <message>
        <source>Web-hook of %1</source>
        <extracomment>%1 is an application or a service.</extracomment>
        <translation>%1 的网络钩子</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceEditor</name>
    <message>
        <source>The path was copied.</source>
        <translation>已复制路径。</translation>
    </message>
    <message>
        <source>The command that reads it was copied.</source>
        <translation>已复制读取命令。</translation>
    </message>
    <message>
        <source>The command that writes it was copied.</source>
        <translation>已复制写入命令。</translation>
    </message>
    <message>
        <source>JSON of %1</source>
        <translation>%1 的 JSON</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 未保存</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>A button: shows the resource that could not be saved.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>It was changed elsewhere while you edited it</source>
        <translation>您编辑期间，它已在别处更改</translation>
    </message>
    <message>
        <source>Your text is kept. Saving shows both, to be merged.</source>
        <translation>您的文本已保留。保存时会显示两者以便合并。</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <extracomment>A button: shows a difference.</extracomment>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>A button: merges two texts.</extracomment>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>A button: gives up one&apos;s own text for that of somebody else.</extracomment>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>It was deleted elsewhere</source>
        <translation>它已在别处删除</translation>
    </message>
    <message>
        <source>What you see here is all that is left of it.</source>
        <translation>它只剩下您在这里看到的内容。</translation>
    </message>
    <message>
        <source>Create again…</source>
        <translation>重新创建…</translation>
    </message>
    <message>
        <source>It is not known whether it was saved</source>
        <translation>不知道是否已保存</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>它可能已被删除。</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>While a resource is being read. %1: its path.</extracomment>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Beside a resource&apos;s name: a change is on its way to the node.</extracomment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>Beside a resource&apos;s name: it has changes that were not sent.</extracomment>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Shows the change of a resource, to be sent after that.</extracomment>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>放弃更改(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>Merges one&apos;s own changes with those that somebody else made meanwhile.</extracomment>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Show What &amp;Changed Elsewhere</source>
        <translation>显示别处的更改(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Pat&amp;h</source>
        <translation>复制路径(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as curl (&amp;GET)</source>
        <extracomment>curl is a program; GET is a method of HTTP.</extracomment>
        <translation>复制为 curl GET 命令(&amp;G)</translation>
    </message>
    <message>
        <source>Copy as curl (PUT)</source>
        <extracomment>curl is a program; PUT is a method of HTTP.</extracomment>
        <translation>复制为 curl PUT 命令(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button: shows the change of a resource, to be sent after that.</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Shows the difference before anything is sent (%1)</source>
        <translation>发送之前先显示差异 (%1)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Goes back to what stands on the node; can be undone</source>
        <translation>恢复为节点上的内容；可以撤销</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: a menu of what else can be done.</extracomment>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceHeader</name>
    <message>
        <source>Updated %1</source>
        <extracomment>When a resource was written last. %1 is &quot;3 minutes ago&quot; or the like.</extracomment>
        <translation>更新于 %1</translation>
    </message>
    <message>
        <source>ETag %1</source>
        <extracomment>ETag is a term of HTTP: it names the version of a resource.</extracomment>
        <translation>ETag %1</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceList</name>
    <message>
        <source>%1 of %2</source>
        <comment>Counts of resources: those that match, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <extracomment>%1: what somebody typed into the filter.</extracomment>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceOperations</name>
    <message>
        <source>Duplicate Application</source>
        <translation>创建应用副本</translation>
    </message>
    <message>
        <source>New Application</source>
        <translation>新建应用</translation>
    </message>
    <message>
        <source>Duplicate Host</source>
        <translation>创建主机副本</translation>
    </message>
    <message>
        <source>New Host</source>
        <translation>新建主机</translation>
    </message>
    <message>
        <source>Duplicate Web-hook</source>
        <translation>创建网络钩子副本</translation>
    </message>
    <message>
        <source>New Web-hook</source>
        <translation>新建网络钩子</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <extracomment>%1: name of a resource.</extracomment>
        <translation>已创建 %1</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <extracomment>%1: the old name of a resource, %2: the new one.</extracomment>
        <translation>%1 现已更名为 %2</translation>
    </message>
    <message>
        <source>%1 was created, but %2 is there as well</source>
        <extracomment>%1: the new name of a resource, %2: the old one.</extracomment>
        <translation>已创建 %1，但 %2 也仍然存在</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>%1 未重命名</translation>
    </message>
    <message>
        <source>It was changed elsewhere just now. Look at it again.</source>
        <translation>它刚刚在别处被更改。请重新查看。</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <extracomment>Progress, of what is being deleted.</extracomment>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Progress</comment>
        <extracomment>Progress: how many of how many.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is not deleted yet, stays.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <extracomment>%1: name of a resource.</extracomment>
        <translation>已删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted</source>
        <translation>
            <numerusform>已删除 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be deleted</source>
        <extracomment>How many applications, hosts or web-hooks.</extracomment>
        <translation>
            <numerusform>%Ln 个无法删除</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>New Service</source>
        <translation>新建服务</translation>
    </message>
    <message>
        <source>“endpoints”: the addresses at which clients reach it. “ttl”: after how many seconds it is expired, unless it is registered again in time. “master”: true, where clients shall trust it as the master.</source>
        <extracomment>Leave what stands in quotes as it is: those are words of the JSON that is typed.</extracomment>
        <translation>“endpoints”：客户端访问它的地址。“ttl”：若未及时重新注册，多少秒后过期。“master”：若客户端应信任它为主节点，则为 true。</translation>
    </message>
    <message>
        <source>Name of the &amp;service</source>
        <translation>服务名称(&amp;S)</translation>
    </message>
    <message>
        <source>Its first &amp;host</source>
        <extracomment>A field&apos;s label, in a dialog that also asks for the name of the service.</extracomment>
        <translation>第一个主机(&amp;H)</translation>
    </message>
</context>
<context>
    <name>nesoi::ReviewDialog</name>
    <message>
        <source>Create %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>在 %2 上创建 %1</translation>
    </message>
    <message>
        <source>Replace %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>在 %2 上替换 %1</translation>
    </message>
    <message>
        <source>Delete %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>在 %2 上删除 %1</translation>
    </message>
    <message>
        <source>Review the Change</source>
        <translation>检查更改</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>A button: sends the change that is shown to the server.</extracomment>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to Editing</source>
        <translation>返回编辑(&amp;B)</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Above a text as it is stored on the server.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>发送之后</translation>
    </message>
</context>
<context>
    <name>nesoi::SeriesLegend</name>
    <message>
        <source>Show all</source>
        <extracomment>Button at a plot some of whose lines are hidden</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Lines of the plots</source>
        <translation>图中的曲线</translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceHeader</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln 个主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln host(s) alive</source>
        <extracomment>Of a service. %1: how many of its hosts are alive; %n: how many it has.</extracomment>
        <translation>
            <numerusform>%Ln 个主机中 %1 个存活</numerusform>
        </translation>
    </message>
    <message>
        <source>no master</source>
        <extracomment>Of a service: none of its hosts says that it is the master.</extracomment>
        <translation>无主节点</translation>
    </message>
    <message>
        <source>master: %1</source>
        <extracomment>Of a service. %1: the host that clients trust as the master.</extracomment>
        <translation>主节点：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <extracomment>Of hosts of a service: they were not refreshed within their lifetime (TTL).</extracomment>
        <translation>
            <numerusform>%Ln 个已过期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceList</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>New Service…</source>
        <translation>新建服务…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>还没有服务</translation>
    </message>
    <message>
        <source>A service is there as soon as a host registers itself for it, or you create its first host.</source>
        <translation>只要有主机为其注册，或您创建其第一个主机，服务就会存在。</translation>
    </message>
    <message>
        <source>Only names of services are searched; in each, all the words have to be found.</source>
        <translation>只搜索服务名称；名称须包含所有词语。</translation>
    </message>
    <message>
        <source>Reading services…</source>
        <translation>正在读取服务…</translation>
    </message>
    <message>
        <source>Services are shown as soon as a node answers.</source>
        <translation>一有节点响应，服务就会显示出来。</translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceModel</name>
    <message>
        <source>Service</source>
        <extracomment>Title of a column: the name of a service.</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Title of a column: how many hosts a service has.</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>Title of a column: how many of a service&apos;s hosts are alive.</extracomment>
        <translation>存活</translation>
    </message>
    <message>
        <source>Master</source>
        <extracomment>Title of a column: the host that clients trust as a service&apos;s master.</extracomment>
        <translation>主节点</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Title of a column: when a host of the service was last changed.</extracomment>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>All hosts are alive</source>
        <translation>所有主机均存活</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln host(s) expired</source>
        <extracomment>%1: how many hosts of a service were not refreshed within their lifetime (TTL); %n: how many it has.</extracomment>
        <translation>
            <numerusform>%Ln 个主机中 %1 个已过期</numerusform>
        </translation>
    </message>
    <message>
        <source>All hosts are expired</source>
        <translation>所有主机均已过期</translation>
    </message>
</context>
<context>
    <name>nesoi::ServicesPage</name>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>&amp;New Host…</source>
        <translation>新建主机(&amp;N)…</translation>
    </message>
    <message>
        <source>Show the Service&apos;s &amp;Web-hooks</source>
        <extracomment>The web-hooks that watch a host&apos;s service.</extracomment>
        <translation>显示服务的网络钩子(&amp;W)</translation>
    </message>
    <message>
        <source>No host selected</source>
        <translation>未选择主机</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it.</source>
        <translation>在列表中选择一个主机即可查看和编辑。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see its hosts.</source>
        <translation>只选择一个即可查看其主机。</translation>
    </message>
    <message>
        <source>No service selected</source>
        <translation>未选择服务</translation>
    </message>
    <message>
        <source>Choose one in the list to see its hosts.</source>
        <translation>在列表中选择一个服务即可查看其主机。</translation>
    </message>
    <message>
        <source>New &amp;Service…</source>
        <translation>新建服务(&amp;R)…</translation>
    </message>
    <message>
        <source>Export Ser&amp;vices…</source>
        <translation>导出服务(&amp;E)…</translation>
    </message>
    <message>
        <source>Delete Servi&amp;ce…</source>
        <translation>删除服务(&amp;V)…</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <extracomment>Opens the web address at which a host serves.</extracomment>
        <translation>在浏览器中打开(&amp;R)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>nesoi::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a window that only tells something.</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>nesoi::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Find…  %1</source>
        <extracomment>Button that opens the command palette; %1 is a shortcut such as Ctrl+K.</extracomment>
        <translation>查找…  %1</translation>
    </message>
    <message>
        <source>Find anything by a few letters of its name</source>
        <extracomment>Of the button that opens the command palette.</extracomment>
        <translation>输入名称中的几个字母即可找到任何内容</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip: %1 is a page&apos;s name, %2 a shortcut.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>nesoi::SidebarButton</name>
    <message>
        <source>%1, %2, needs attention</source>
        <extracomment>Said by screen readers: %1 is a page, %2 the number of things on it.</extracomment>
        <translation>%1，%2，需要注意</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Said by screen readers: %1 is a page, %2 the number of things on it.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>nesoi::SubjectField</name>
    <message>
        <source>Write /app/NAME for an application, or /srv/NAME for a service.</source>
        <extracomment>app, srv: as they are. NAME may be translated.</extracomment>
        <translation>应用请写 /app/名称，服务请写 /srv/名称。</translation>
    </message>
    <message>
        <source>There is no application %1 yet: the web-hook waits for it.</source>
        <translation>应用 %1 尚不存在：网络钩子会等待它出现。</translation>
    </message>
    <message>
        <source>There is no service %1 yet: the web-hook waits for it.</source>
        <translation>服务 %1 尚不存在：网络钩子会等待它出现。</translation>
    </message>
    <message>
        <source>&amp;Watches</source>
        <extracomment>Label of a field: the application or service that a web-hook watches.</extracomment>
        <translation>监视对象(&amp;W)</translation>
    </message>
</context>
<context>
    <name>nesoi::ThemeMenu</name>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>Of the theme: as the desktop has it.</extracomment>
        <translation>跟随系统(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Of the theme: dark text on a light ground.</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Of the theme: light text on a dark ground.</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
</context>
<context>
    <name>nesoi::TimePlot</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量数据</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>At a time in a plot</extracomment>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>At the end of a list that is cut</extracomment>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::TimePlots</name>
    <message>
        <source>Phi</source>
        <extracomment>Title of a plot. Phi is a measure of how suspicious a member&apos;s silence is.</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>%1: as good as dead</source>
        <extracomment>At a line in the plot of phi; %1 is 8</extracomment>
        <translation>%1：几乎可以肯定已失效</translation>
    </message>
    <message>
        <source>Behind (writes)</source>
        <extracomment>Title of a plot, with the unit: how many writes each member lacks</extracomment>
        <translation>落后（写入次数）</translation>
    </message>
    <message>
        <source>Writes per second</source>
        <extracomment>Title of a plot, with the unit: of the whole cluster</extracomment>
        <translation>每秒写入次数</translation>
    </message>
</context>
<context>
    <name>nesoi::UnsavedGuard</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <extracomment>Below a list of names that is cut off.</extracomment>
        <translation>
            <numerusform>…以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not saved. Close and lose them?</source>
        <translation>
            <numerusform>有 %n 处更改未保存。关闭并丢失这些更改吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;Editing</source>
        <extracomment>A button: the window stays open, so that changes can be saved.</extracomment>
        <translation>继续编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Lose the Changes</source>
        <extracomment>A button: closes the window, and what was not saved is lost.</extracomment>
        <translation>丢弃更改(&amp;L)</translation>
    </message>
</context>
<context>
    <name>nesoi::WelcomePage</name>
    <message>
        <source>Welcome to Nesoi</source>
        <translation>欢迎使用 Nesoi</translation>
    </message>
    <message>
        <source>Connect to any node of your cluster: the console learns of the others from it.</source>
        <translation>连接到集群的任一节点：控制台会从它那里得知其他节点。</translation>
    </message>
    <message>
        <source>A&amp;ddress of a node</source>
        <translation>节点地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects to a cluster.</extracomment>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>您的连接</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <extracomment>Button: opens the list of saved connections.</extracomment>
        <translation>管理连接(&amp;M)…</translation>
    </message>
    <message>
        <source>No cluster yet?</source>
        <translation>还没有集群？</translation>
    </message>
    <message>
        <source>Start three nodes on this machine with this command, in the folder of Nesoi&apos;s sources. Then connect to the address above.</source>
        <translation>在 Nesoi 源代码文件夹中用此命令在本机启动三个节点，然后连接到上面的地址。</translation>
    </message>
    <message>
        <source>Command that starts a cluster</source>
        <translation>启动集群的命令</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: copies a command to the clipboard.</extracomment>
        <translation>复制(&amp;O)</translation>
    </message>
</context>
<context>
    <name>nesoi::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: to other places in the program.</extracomment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ind anything…</source>
        <extracomment>Opens the command palette.</extracomment>
        <translation>查找任何内容(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>To where the user was before.</extracomment>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Nesoi</source>
        <translation>关于 Nesoi(&amp;A)</translation>
    </message>
</context>
</TS>
