<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <translation>There is nothing yet. Begin with { and }.</translation>
    </message>
    <message>
        <source>A value belongs here: a text in &quot;quotes&quot;, a number, true, false, null, { } or [ ].</source>
        <translation>A value belongs here: a text in &quot;quotes&quot;, a number, true, false, null, { } or [ ].</translation>
    </message>
    <message>
        <source>A name in &quot;quotes&quot; belongs here.</source>
        <extracomment>Of a JSON object&apos;s member.</extracomment>
        <translation>A name in &quot;quotes&quot; belongs here.</translation>
    </message>
    <message>
        <source>A colon belongs between a name and its value.</source>
        <translation>A colon belongs between a name and its value.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this.</source>
        <translation>A comma or a closing bracket is missing before this.</translation>
    </message>
    <message>
        <source>Leave this comma out: nothing follows before the closing bracket.</source>
        <translation>Leave this comma out: nothing follows before the closing bracket.</translation>
    </message>
    <message>
        <source>This bracket does not close what was opened last.</source>
        <translation>This bracket does not close what was opened last.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>This bracket is never closed.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>This text has no closing quote.</translation>
    </message>
    <message>
        <source>Write this character as an escape, such as \t for a tab.</source>
        <translation>Write this character as an escape, such as \t for a tab.</translation>
    </message>
    <message>
        <source>After a backslash, JSON knows only &quot; \ / b f n r t and u with four hexadecimal digits. Write a backslash itself as \\.</source>
        <translation>After a backslash, JSON knows only &quot; \ / b f n r t and u with four hexadecimal digits. Write a backslash itself as \\.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it. Put it into &quot;quotes&quot; if it is a text.</source>
        <translation>This is no number as JSON writes it. Put it into &quot;quotes&quot; if it is a text.</translation>
    </message>
    <message>
        <source>JSON knows the words true, false and null. Put any other text into &quot;quotes&quot;.</source>
        <translation>JSON knows the words true, false and null. Put any other text into &quot;quotes&quot;.</translation>
    </message>
    <message>
        <source>Nothing may follow here: the JSON has ended before this.</source>
        <translation>Nothing may follow here: the JSON has ended before this.</translation>
    </message>
    <message>
        <source>An object belongs here, in braces: { }.</source>
        <translation>An object belongs here, in braces: { }.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>This is nested too deeply.</translation>
    </message>
    <message>
        <source>This name stands twice in its object. Each member needs a name of its own.</source>
        <translation>This name stands twice in its object. Each member needs a name of its own.</translation>
    </message>
    <message>
        <source>This number would come back different, as it has more digits than can be kept. Put it into &quot;quotes&quot;.</source>
        <translation>This number would come back different, as it has more digits than can be kept. Put it into &quot;quotes&quot;.</translation>
    </message>
</context>
<context>
    <name>HookWords</name>
    <message>
        <source>The last time, no answer came in time.</source>
        <translation>The last time, no answer came in time.</translation>
    </message>
    <message>
        <source>The last time, the receiver could not be reached.</source>
        <translation>The last time, the receiver could not be reached.</translation>
    </message>
    <message>
        <source>The last time, no trusted TLS connection came about.</source>
        <translation>The last time, no trusted TLS connection came about.</translation>
    </message>
    <message>
        <source>The last time, the node was not allowed to send there.</source>
        <extracomment>Where nodes send to is for who runs them to say.</extracomment>
        <translation>The last time, the node was not allowed to send there.</translation>
    </message>
    <message>
        <source>The last answer had the status %1.</source>
        <extracomment>%1: a status of HTTP, such as 503.</extracomment>
        <translation>The last answer had the status %1.</translation>
    </message>
    <message>
        <source>It is tried again any moment.</source>
        <translation>It is tried again any moment.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <extracomment>When something is sent again. %1: a duration, such as &quot;8 s&quot;.</extracomment>
        <translation>Next try in %1.</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>State of a web-hook, as a title: nothing was delivered to it yet.</extracomment>
        <translation>Idle</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>State of a web-hook, as a title.</extracomment>
        <translation>Healthy</translation>
    </message>
    <message>
        <source>Last Attempt Failed</source>
        <extracomment>State of a web-hook, as a title: a test was not received; nothing else waits to be sent.</extracomment>
        <translation>Last Attempt Failed</translation>
    </message>
    <message>
        <source>Retrying</source>
        <extracomment>State of a web-hook, as a title: the last delivery failed, another one will be tried.</extracomment>
        <translation>Retrying</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>State of a web-hook, as a title: it was given up until there is a new change.</extracomment>
        <translation>Failing</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <extracomment>Instead of the state of a web-hook, as a title.</extracomment>
        <translation>Deliveries</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) in a row have failed.</source>
        <extracomment>How many deliveries to a web-hook have failed, one after the other.</extracomment>
        <translation>
            <numerusform>%Ln attempt in a row has failed.</numerusform>
            <numerusform>%Ln attempts in a row have failed.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was told nothing yet.</source>
        <translation>It was told nothing yet.</translation>
    </message>
    <message>
        <source>The last notification was received, %1.</source>
        <comment>%1 is how long ago</comment>
        <translation>The last notification was received, %1.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nothing waits to be sent.</translation>
    </message>
    <message>
        <source>It was given up until %1 changes.</source>
        <extracomment>%1: what a web-hook watches, &quot;/app/shop&quot;.</extracomment>
        <translation>It was given up until %1 changes.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Console of Nesoi, the coordination and configuration manager.</source>
        <translation>Console of Nesoi, the coordination and configuration manager.</translation>
    </message>
    <message>
        <source>Connects to the cluster that these nodes belong to; one is enough.</source>
        <extracomment>Of --connect.</extracomment>
        <translation>Connects to the cluster that these nodes belong to; one is enough.</translation>
    </message>
    <message>
        <source>ADDRESS[,ADDRESS…]</source>
        <extracomment>Of --connect, in the form ADDRESS[,ADDRESS…].</extracomment>
        <translation>ADDRESS[,ADDRESS…]</translation>
    </message>
    <message>
        <source>“%1” is not understood: see --help.</source>
        <extracomment>%1 is a word of the command line that isn&apos;t understood.</extracomment>
        <translation>“%1” is not understood: see --help.</translation>
    </message>
</context>
<context>
    <name>nesoi::AboutDialog</name>
    <message>
        <source>About Nesoi</source>
        <translation>About Nesoi</translation>
    </message>
    <message>
        <source>Nesoi Console</source>
        <extracomment>The program&apos;s name. Nesoi is a name.</extracomment>
        <translation>Nesoi Console</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is this program&apos;s version, %2 that of the Qt library.</extracomment>
        <translation>Version %1, with Qt %2</translation>
    </message>
    <message>
        <source>Shows and edits what a Nesoi cluster holds: applications and their configuration, services and their hosts, web-hooks. Nesoi is Greek for islands.</source>
        <translation>Shows and edits what a Nesoi cluster holds: applications and their configuration, services and their hosts, web-hooks. Nesoi is Greek for islands.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Free software under the Apache License 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a window that only tells something.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>nesoi::Age</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <extracomment>How long ago something happened; kept short, for a column of a table.</extracomment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration: %1 is a number.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>nesoi::ApiAnswer</name>
    <message>
        <source>The node answered %1 (%2).</source>
        <extracomment>%1 is a status of HTTP, such as 503, %2 what that is called in English.</extracomment>
        <translation>The node answered %1 (%2).</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationList</name>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filter by name</translation>
    </message>
    <message>
        <source>New Application…</source>
        <translation>New Application…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>No applications yet</translation>
    </message>
    <message>
        <source>An application has a name, and a configuration that its programs read and watch.</source>
        <translation>An application has a name, and a configuration that its programs read and watch.</translation>
    </message>
    <message>
        <source>Only names are searched; in each, all the words have to be found.</source>
        <translation>Only names are searched; in each, all the words have to be found.</translation>
    </message>
    <message>
        <source>Reading applications…</source>
        <translation>Reading applications…</translation>
    </message>
    <message>
        <source>Applications are shown as soon as a node answers.</source>
        <translation>Applications are shown as soon as a node answers.</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: the name of an application.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>&amp;New Application…</source>
        <translation>&amp;New Application…</translation>
    </message>
    <message>
        <source>Show Its &amp;Web-hooks</source>
        <translation>Show Its &amp;Web-hooks</translation>
    </message>
    <message>
        <source>No application selected</source>
        <translation>No application selected</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it.</source>
        <translation>Choose one in the list to see and edit it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) selected</source>
        <translation>
            <numerusform>%Ln application selected</numerusform>
            <numerusform>%Ln applications selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::AttentionButton</name>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
</context>
<context>
    <name>nesoi::BannerView</name>
    <message>
        <source>Note</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Said by screen readers before a message: something went well.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Said by screen readers: %1 is &quot;Error&quot; or the like, %2 is what happened.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <extracomment>Tool tip of the cross that closes a message.</extracomment>
        <translation>Dismiss (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>nesoi::ChangeDialog</name>
    <message>
        <source>Changed Elsewhere</source>
        <translation>Changed Elsewhere</translation>
    </message>
    <message>
        <source>What somebody else changed in %1</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>What somebody else changed in %1</translation>
    </message>
    <message>
        <source>When you began</source>
        <extracomment>Above the text that was edited.</extracomment>
        <translation>When you began</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Above the text as it is stored on the server.</extracomment>
        <translation>Now</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>nesoi::ChangeModel</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column: when something changed.</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column: what happened to a resource (&quot;created&quot;).</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>Title of a column: the path of the resource that changed (&quot;/app/shop&quot;).</extracomment>
        <translation>Resource</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>What happened to a resource.</extracomment>
        <translation>created</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What happened to a resource: its content was changed.</extracomment>
        <translation>changed</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>What happened to a resource.</extracomment>
        <translation>deleted</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>What happened to a host: it was not refreshed in time.</extracomment>
        <translation>expired</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>What happened to a host: it had expired and was refreshed.</extracomment>
        <translation>came back</translation>
    </message>
</context>
<context>
    <name>nesoi::ClusterClient</name>
    <message>
        <source>No node of the cluster can be reached.</source>
        <translation>No node of the cluster can be reached.</translation>
    </message>
    <message>
        <source>What answers at %1 is no node of Nesoi.</source>
        <translation>What answers at %1 is no node of Nesoi.</translation>
    </message>
    <message>
        <source>The node at %1 is one of another cluster, “%2”.</source>
        <translation>The node at %1 is one of another cluster, “%2”.</translation>
    </message>
    <message>
        <source>No address of a node is known.</source>
        <translation>No address of a node is known.</translation>
    </message>
    <message>
        <source>The connection to the node was lost before it answered.</source>
        <translation>The connection to the node was lost before it answered.</translation>
    </message>
</context>
<context>
    <name>nesoi::ClusterMap</name>
    <message>
        <source>Map of the cluster</source>
        <translation>Map of the cluster</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Zoom out (-)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Show all (0)</translation>
    </message>
    <message>
        <source>No cluster is known yet.</source>
        <translation>No cluster is known yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s): %1.</source>
        <extracomment>%1 lists how many are in which state: &quot;2 alive, 1 dead&quot;</extracomment>
        <translation>
            <numerusform>%Ln member: %1.</numerusform>
            <numerusform>%Ln members: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leader is agreed on.</source>
        <translation>No leader is agreed on.</translation>
    </message>
    <message>
        <source>The leader is %1.</source>
        <translation>The leader is %1.</translation>
    </message>
    <message>
        <source>No cluster yet</source>
        <translation>No cluster yet</translation>
    </message>
    <message>
        <source>Connect to any of its nodes, and all members appear here.</source>
        <translation>Connect to any of its nodes, and all members appear here.</translation>
    </message>
    <message>
        <source>Offline. This is how it was %1 ago.</source>
        <extracomment>%1 is a time, such as &quot;3 minutes&quot;</extracomment>
        <translation>Offline. This is how it was %1 ago.</translation>
    </message>
</context>
<context>
    <name>nesoi::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Find an application, a service, a command…</source>
        <translation>Find an application, a service, a command…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing by that name. Try fewer letters.</source>
        <extracomment>Of the command palette: no command and no resource matches what was typed.</extracomment>
        <translation>Nothing by that name. Try fewer letters.</translation>
    </message>
</context>
<context>
    <name>nesoi::Connection</name>
    <message>
        <source>“%1” is not an address. Addresses look like 10.0.0.1:6553, node1:6553 or [::1]:6553.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>“%1” is not an address. Addresses look like 10.0.0.1:6553, node1:6553 or [::1]:6553.</translation>
    </message>
    <message>
        <source>The port in “%1” must be from 1 to 65535.</source>
        <translation>The port in “%1” must be from 1 to 65535.</translation>
    </message>
    <message>
        <source>Give the address of at least one node.</source>
        <translation>Give the address of at least one node.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionChip</name>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Last node: %1</source>
        <extracomment>%1 is a node&apos;s address.</extracomment>
        <translation>Last node: %1</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Node: %1</translation>
    </message>
    <message>
        <source>Click to choose another connection.</source>
        <translation>Click to choose another connection.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionControl</name>
    <message>
        <source>Now connected to %1, because %2 doesn’t answer any more.</source>
        <extracomment>Both are addresses of nodes. The console went from the second to the first by itself.</extracomment>
        <translation>Now connected to %1, because %2 doesn’t answer any more.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <extracomment>In the list of connections: one that has no name and no address yet.</extracomment>
        <translation>New connection</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Last used: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Saved connections</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: a new connection.</extracomment>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: takes a connection out of the list.</extracomment>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of a connection.</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Such as “Production”; may be empty</source>
        <translation>Such as “Production”; may be empty</translation>
    </message>
    <message>
        <source>A&amp;ddresses of nodes</source>
        <translation>A&amp;ddresses of nodes</translation>
    </message>
    <message>
        <source>One is enough: the console learns of the others from it. With several, between commas, it also starts while one of them is down.</source>
        <translation>One is enough: the console learns of the others from it. With several, between commas, it also starts while one of them is down.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: forgets what was changed in the dialog.</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects to a cluster.</extracomment>
        <translation>&amp;Connect</translation>
    </message>
</context>
<context>
    <name>nesoi::CopyJob</name>
    <message>
        <source>The new name is the old one.</source>
        <translation>The new name is the old one.</translation>
    </message>
    <message>
        <source>A name is 1 to 128 letters, digits, dots, dashes or underscores of ASCII.</source>
        <translation>A name is 1 to 128 letters, digits, dots, dashes or underscores of ASCII.</translation>
    </message>
    <message>
        <source>This web-hook has a secret, which nodes do not show: create the new one with its secret.</source>
        <translation>This web-hook has a secret, which nodes do not show: create the new one with its secret.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no resource of Nesoi.</source>
        <translation>The node&apos;s answer is no resource of Nesoi.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 exists already.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created.</source>
        <translation>It is not known whether %1 was created.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile, so it was not deleted.</source>
        <translation>%1 was changed by somebody else meanwhile, so it was not deleted.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 could not be deleted.</translation>
    </message>
    <message>
        <source>%1 was created: both exist now.</source>
        <translation>%1 was created: both exist now.</translation>
    </message>
</context>
<context>
    <name>nesoi::CreateDialog</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>“%1” is there already. Choose another name.</translation>
    </message>
    <message>
        <source>It was not created. %1</source>
        <extracomment>%1: why, in a sentence.</extracomment>
        <translation>It was not created. %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <extracomment>A button: creates the resource on the node.</extracomment>
        <translation>C&amp;reate</translation>
    </message>
</context>
<context>
    <name>nesoi::DeleteDialog</name>
    <message>
        <source>Delete the application %1?</source>
        <translation>Delete the application %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n application(s)?</source>
        <translation>
            <numerusform>Delete %n application?</numerusform>
            <numerusform>Delete %n applications?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the host %1 of %2?</source>
        <extracomment>%1: name of a host, %2: name of a service.</extracomment>
        <translation>Delete the host %1 of %2?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n host(s)?</source>
        <translation>
            <numerusform>Delete %n host?</numerusform>
            <numerusform>Delete %n hosts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the web-hook %1?</source>
        <translation>Remove the web-hook %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n web-hook(s)?</source>
        <translation>
            <numerusform>Remove %n web-hook?</numerusform>
            <numerusform>Remove %n web-hooks?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients no longer find it. If it is still running, it may register itself again.</source>
        <translation>Clients no longer find it. If it is still running, it may register itself again.</translation>
    </message>
    <message>
        <source>Its receiver is told nothing any more.</source>
        <translation>Its receiver is told nothing any more.</translation>
    </message>
    <message>
        <source>Its configuration is gone for good.</source>
        <translation>Its configuration is gone for good.</translation>
    </message>
    <message numerus="yes">
        <source>Their configurations are gone for good.</source>
        <translation>
            <numerusform>Its configuration is gone for good.</numerusform>
            <numerusform>Their configurations are gone for good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web-hooks stay registered, and are told.</source>
        <translation>Web-hooks stay registered, and are told.</translation>
    </message>
    <message numerus="yes">
        <source>%n web-hook(s) stay registered, and are told.</source>
        <translation>
            <numerusform>%n web-hook stays registered, and is told.</numerusform>
            <numerusform>%n web-hooks stay registered, and are told.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <extracomment>Below a list of names that is cut off.</extracomment>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>What will be deleted</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n</source>
        <translation>
            <numerusform>&amp;Delete %n</numerusform>
            <numerusform>&amp;Delete %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients no longer find them. Those that are still running may register themselves again.</source>
        <translation>Clients no longer find them. Those that are still running may register themselves again.</translation>
    </message>
    <message>
        <source>The service %1 has no other hosts, so it is gone as well.</source>
        <extracomment>%1: name of a service.</extracomment>
        <translation>The service %1 has no other hosts, so it is gone as well.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have no other hosts, so they are gone as well.</source>
        <translation>
            <numerusform>%n service has no other hosts, so it is gone as well.</numerusform>
            <numerusform>%n services have no other hosts, so they are gone as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::DeliveriesPane</name>
    <message>
        <source>The test was received</source>
        <extracomment>Of a web-hook&apos;s test.</extracomment>
        <translation>The test was received</translation>
    </message>
    <message>
        <source>Status %1 after %2.</source>
        <extracomment>Of a receiver&apos;s answer: %1 is a status of HTTP, such as 200, %2 a duration, such as &quot;3 ms&quot;.</extracomment>
        <translation>Status %1 after %2.</translation>
    </message>
    <message>
        <source>The test was not received: %1</source>
        <extracomment>Of a web-hook&apos;s test. %1: &quot;refused&quot;, &quot;timeout&quot;, …</extracomment>
        <translation>The test was not received: %1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <extracomment>How long a delivery took: %1 is &quot;3 ms&quot; or the like.</extracomment>
        <translation>It took %1.</translation>
    </message>
    <message>
        <source>The answer: “%1”</source>
        <extracomment>%1: the beginning of what the receiver of a web-hook answered.</extracomment>
        <translation>The answer: “%1”</translation>
    </message>
    <message>
        <source>No test was sent, or what came of it is not known</source>
        <translation>No test was sent, or what came of it is not known</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>On a button: a test is being sent to a web-hook.</extracomment>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Send a &amp;Test</source>
        <extracomment>Sends a notification to a web-hook, for people to see whether it is received.</extracomment>
        <translation>Send a &amp;Test</translation>
    </message>
    <message>
        <source>The last deliveries could not be read. %1</source>
        <translation>The last deliveries could not be read. %1</translation>
    </message>
    <message>
        <source>Reading the last deliveries…</source>
        <translation>Reading the last deliveries…</translation>
    </message>
    <message>
        <source>Nothing was sent lately. Send a test to see whether the receiver answers.</source>
        <translation>Nothing was sent lately. Send a test to see whether the receiver answers.</translation>
    </message>
    <message>
        <source>There is no answer to be shown.</source>
        <extracomment>Of a delivery to a web-hook: the receiver&apos;s answer has no content.</extracomment>
        <translation>There is no answer to be shown.</translation>
    </message>
    <message>
        <source>Sends a notification with the event “test” now (%1)</source>
        <translation>Sends a notification with the event “test” now (%1)</translation>
    </message>
    <message>
        <source>Last deliveries</source>
        <translation>Last deliveries</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>The receiver&apos;s answer</translation>
    </message>
</context>
<context>
    <name>nesoi::DeliveryModel</name>
    <message>
        <source>test</source>
        <extracomment>Why a web-hook was told something: somebody asked for a test.</extracomment>
        <translation>test</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Title of a column: when a notification was sent to a web-hook.</extracomment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Title of a column: whether a notification was received, and if not, why.</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column: the status of HTTP that a receiver answered with, such as 200.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Title of a column: how long a delivery took.</extracomment>
        <translation>Took</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Title of a column: why a web-hook was told something: &quot;change&quot; or &quot;test&quot;.</extracomment>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Title of a column: the node that sent a notification.</extracomment>
        <translation>Node</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Outcome of a delivery to a web-hook.</extracomment>
        <translation>received</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Outcome of a delivery to a web-hook: the receiver answered, but not with a status of success.</extracomment>
        <translation>refused</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>Outcome of a delivery to a web-hook: no answer came in time.</extracomment>
        <translation>timeout</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>Outcome of a delivery to a web-hook: nobody listens there.</extracomment>
        <translation>unreachable</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <extracomment>Outcome of a delivery to a web-hook: TLS could not be agreed on, or the certificate is not trusted.</extracomment>
        <translation>TLS failed</translation>
    </message>
    <message>
        <source>forbidden</source>
        <extracomment>Outcome of a delivery to a web-hook: nodes are told to send nothing to that address.</extracomment>
        <translation>forbidden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>nesoi::DiffView</name>
    <message>
        <source>&amp;Next Change</source>
        <translation>&amp;Next Change</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>&amp;Previous Change</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <extracomment>Shows the texts before and after a change beside each other, rather than one below the other.</extracomment>
        <translation>&amp;Side by Side</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Above a text as it was before a change.</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Above a text as it will be after a change.</extracomment>
        <translation>After</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <comment>Of a text that was changed</comment>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <comment>Of a text that was changed</comment>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;3 lines added, 1 line removed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <extracomment>Which of the changes in a text the keyboard is at: &quot;Change 2 of 5&quot;.</extracomment>
        <translation>Change %1 of %2</translation>
    </message>
</context>
<context>
    <name>nesoi::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
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
        <translation>This is no file that Nesoi has exported.</translation>
    </message>
    <message>
        <source>The file is of version %1 of the format, which this console does not know.</source>
        <translation>The file is of version %1 of the format, which this console does not know.</translation>
    </message>
</context>
<context>
    <name>nesoi::FileExchange</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
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
        <translation>Import</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Progress</comment>
        <extracomment>Progress: how many of how many.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nothing was exported</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 could not be written</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s) were exported</source>
        <translation>
            <numerusform>%Ln resource was exported</numerusform>
            <numerusform>%Ln resources were exported</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 could not be read</translation>
    </message>
    <message>
        <source>It is too large to be an export of Nesoi.</source>
        <translation>It is too large to be an export of Nesoi.</translation>
    </message>
</context>
<context>
    <name>nesoi::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Text to find</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Match &amp;case</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <extracomment>What the button does: goes to the place before this one where the text was found.</extracomment>
        <translation>Previous place (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <extracomment>What the button does: goes to the next place where the text was found.</extracomment>
        <translation>Next place (F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1: a large number of places where a text was found; there are more.</extracomment>
        <translation>More than %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places is shown where a text was found: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>nesoi::FirstSteps</name>
    <message>
        <source>Nothing is here yet</source>
        <translation>Nothing is here yet</translation>
    </message>
    <message>
        <source>Whatever is created at one node is soon on all of them, and shown here at once. Begin with one of these, here or with the command.</source>
        <translation>Whatever is created at one node is soon on all of them, and shown here at once. Begin with one of these, here or with the command.</translation>
    </message>
    <message>
        <source>An application holds a configuration, which programs read, and are told of when it changes.</source>
        <translation>An application holds a configuration, which programs read, and are told of when it changes.</translation>
    </message>
    <message>
        <source>Create an Application…</source>
        <translation>Create an Application…</translation>
    </message>
    <message>
        <source>A service lists the hosts that offer something, and where. Hosts register themselves.</source>
        <translation>A service lists the hosts that offer something, and where. Hosts register themselves.</translation>
    </message>
    <message>
        <source>Register a Host…</source>
        <translation>Register a Host…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the command beside it on the clipboard.</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The same as a command for a shell</source>
        <translation>The same as a command for a shell</translation>
    </message>
</context>
<context>
    <name>nesoi::HealthSummary</name>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>No node answers. The console goes on trying.</source>
        <translation>No node answers. The console goes on trying.</translation>
    </message>
    <message>
        <source>No leader is agreed on. Until there is one, web-hooks are not called.</source>
        <translation>No leader is agreed on. Until there is one, web-hooks are not called.</translation>
    </message>
    <message>
        <source>%1 is dead.</source>
        <comment>a member</comment>
        <translation>%1 is dead.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are dead: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln member is dead: %1</numerusform>
            <numerusform>%Ln members are dead: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is suspect: it has been silent for longer than usual.</source>
        <comment>a member</comment>
        <translation>%1 is suspect: it has been silent for longer than usual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are suspect, silent for longer than usual: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln member is suspect, silent for longer than usual: %1</numerusform>
            <numerusform>%Ln members are suspect, silent for longer than usual: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s fast.</source>
        <translation>The clock of %1 is %2 s fast.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s slow.</source>
        <translation>The clock of %1 is %2 s slow.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %Ln member(s) are off by more than a second: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>The clock of %Ln member is off by more than a second: %1</numerusform>
            <numerusform>The clocks of %Ln members are off by more than a second: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not catch up: it is behind by %Ln write(s).</source>
        <extracomment>%1 is a member of the cluster</extracomment>
        <translation>
            <numerusform>%1 does not catch up: it is behind by %Ln write.</numerusform>
            <numerusform>%1 does not catch up: it is behind by %Ln writes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) do not catch up: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln member does not catch up: %1</numerusform>
            <numerusform>%Ln members do not catch up: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s) fail: their receivers have not taken notifications for long.</source>
        <translation>
            <numerusform>%Ln web-hook fails: its receiver has not taken notifications for long.</numerusform>
            <numerusform>%Ln web-hooks fail: their receivers have not taken notifications for long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) are dead: they were not refreshed in time.</source>
        <translation>
            <numerusform>%Ln host is dead: it was not refreshed in time.</numerusform>
            <numerusform>%Ln hosts are dead: they were not refreshed in time.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 takes no writes; its log says why.</source>
        <comment>a member</comment>
        <translation>The disk of %1 takes no writes; its log says why.</translation>
    </message>
    <message numerus="yes">
        <source>The disks of %n member(s) take no writes: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>The disk of %n member takes no writes: %1</numerusform>
            <numerusform>The disks of %n members take no writes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::HookDeliveries</name>
    <message>
        <source>The node&apos;s answer is no list of deliveries.</source>
        <translation>The node&apos;s answer is no list of deliveries.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no delivery.</source>
        <translation>The node&apos;s answer is no delivery.</translation>
    </message>
</context>
<context>
    <name>nesoi::HookList</name>
    <message>
        <source>Retrying or failing</source>
        <extracomment>A choice of web-hooks: those that did not receive the last notification. %1: how many.</extracomment>
        <translation>Retrying or failing</translation>
    </message>
    <message>
        <source>Retrying or failing (%1)</source>
        <translation>Retrying or failing (%1)</translation>
    </message>
    <message>
        <source>Web-hooks</source>
        <translation>Web-hooks</translation>
    </message>
    <message>
        <source>Filter by what is watched, name or endpoint</source>
        <translation>Filter by what is watched, name or endpoint</translation>
    </message>
    <message>
        <source>New Web-hook…</source>
        <translation>New Web-hook…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s)</source>
        <translation>
            <numerusform>%Ln web-hook</numerusform>
            <numerusform>%Ln web-hooks</numerusform>
        </translation>
    </message>
    <message>
        <source>No web-hooks yet</source>
        <translation>No web-hooks yet</translation>
    </message>
    <message>
        <source>A web-hook watches an application or a service: at every change of it, Nesoi sends a request to an address of yours.</source>
        <translation>A web-hook watches an application or a service: at every change of it, Nesoi sends a request to an address of yours.</translation>
    </message>
    <message>
        <source>What is watched, names and endpoints are searched; in each, all the words have to be found.</source>
        <translation>What is watched, names and endpoints are searched; in each, all the words have to be found.</translation>
    </message>
    <message>
        <source>Reading web-hooks…</source>
        <translation>Reading web-hooks…</translation>
    </message>
    <message>
        <source>Web-hooks are shown as soon as a node answers.</source>
        <translation>Web-hooks are shown as soon as a node answers.</translation>
    </message>
    <message>
        <source>No web-hook is retrying or failing</source>
        <translation>No web-hook is retrying or failing</translation>
    </message>
    <message>
        <source>Nothing waits to be sent again.</source>
        <translation>Nothing waits to be sent again.</translation>
    </message>
    <message>
        <source>No web-hook watches %1</source>
        <translation>No web-hook watches %1</translation>
    </message>
    <message>
        <source>Create one, and Nesoi sends a request to an address of yours at every change.</source>
        <translation>Create one, and Nesoi sends a request to an address of yours at every change.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice of web-hooks: all.</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>This node is of an older version, which cannot list all web-hooks: you see those of the applications and services that you came from, and those that have changed since.</source>
        <translation>This node is of an older version, which cannot list all web-hooks: you see those of the applications and services that you came from, and those that have changed since.</translation>
    </message>
    <message>
        <source>Show the web-hooks of all applications and services</source>
        <translation>Show the web-hooks of all applications and services</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <extracomment>Only web-hooks that watch %1 (&quot;/app/shop&quot;) are shown.</extracomment>
        <translation>Only of %1</translation>
    </message>
</context>
<context>
    <name>nesoi::HookModel</name>
    <message>
        <source>idle</source>
        <extracomment>State of a web-hook: nothing was delivered to it yet.</extracomment>
        <translation>idle</translation>
    </message>
    <message>
        <source>healthy</source>
        <extracomment>State of a web-hook: what was delivered last was received.</extracomment>
        <translation>healthy</translation>
    </message>
    <message>
        <source>retrying</source>
        <extracomment>State of a web-hook: the last delivery failed, another one will be tried.</extracomment>
        <translation>retrying</translation>
    </message>
    <message>
        <source>failing</source>
        <extracomment>State of a web-hook: deliveries failed so often that it was given up until there is a new change.</extracomment>
        <translation>failing</translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <extracomment>How the last delivery to a web-hook ended: %1 is a status of HTTP, such as 503, or a word such as &quot;timeout&quot;.</extracomment>
        <translation>Last answer: %1.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>When a delivery to a web-hook is tried again: %1 is a date and time.</extracomment>
        <translation>Next try: %1.</translation>
    </message>
    <message>
        <source>Watches</source>
        <extracomment>Title of a column: the resource that a web-hook watches, &quot;/app/shop&quot;.</extracomment>
        <translation>Watches</translation>
    </message>
    <message>
        <source>Web-hook</source>
        <extracomment>Title of a column: the name of a web-hook.</extracomment>
        <translation>Web-hook</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Title of a column: the address that a web-hook&apos;s notifications go to.</extracomment>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: how a web-hook is doing.</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Failures</source>
        <extracomment>Title of a column: how many deliveries in a row have failed.</extracomment>
        <translation>Failures</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <extracomment>Title of a column: when a web-hook was last told something.</extracomment>
        <translation>Last delivery</translation>
    </message>
    <message>
        <source>last failed</source>
        <extracomment>State of a web-hook: the last attempt, a test, was not received; nothing else waits to be sent.</extracomment>
        <translation>last failed</translation>
    </message>
</context>
<context>
    <name>nesoi::HooksPage</name>
    <message>
        <source>Web-hooks</source>
        <translation>Web-hooks</translation>
    </message>
    <message>
        <source>&amp;New Web-hook…</source>
        <translation>&amp;New Web-hook…</translation>
    </message>
    <message>
        <source>Show What It &amp;Watches</source>
        <translation>Show What It &amp;Watches</translation>
    </message>
    <message>
        <source>No web-hook selected</source>
        <translation>No web-hook selected</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it, and what was sent to it lately.</source>
        <translation>Choose one in the list to see and edit it, and what was sent to it lately.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s) selected</source>
        <translation>
            <numerusform>%Ln web-hook selected</numerusform>
            <numerusform>%Ln web-hooks selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::HostList</name>
    <message>
        <source>Hosts of %1</source>
        <extracomment>%1: name of a service.</extracomment>
        <translation>Hosts of %1</translation>
    </message>
    <message>
        <source>Filter by name or endpoint</source>
        <translation>Filter by name or endpoint</translation>
    </message>
    <message>
        <source>New Host…</source>
        <translation>New Host…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no hosts any more</source>
        <translation>%1 has no hosts any more</translation>
    </message>
    <message>
        <source>%1 has no hosts</source>
        <translation>%1 has no hosts</translation>
    </message>
    <message>
        <source>The service is back as soon as a host registers itself for it, or you create one.</source>
        <translation>The service is back as soon as a host registers itself for it, or you create one.</translation>
    </message>
    <message>
        <source>Names and endpoints are searched; in each host, all the words have to be found.</source>
        <translation>Names and endpoints are searched; in each host, all the words have to be found.</translation>
    </message>
    <message>
        <source>Reading hosts…</source>
        <translation>Reading hosts…</translation>
    </message>
    <message>
        <source>Hosts are shown as soon as a node answers.</source>
        <translation>Hosts are shown as soon as a node answers.</translation>
    </message>
</context>
<context>
    <name>nesoi::HostModel</name>
    <message>
        <source>alive</source>
        <extracomment>State of a host: it was refreshed within its lifetime (TTL), or has none.</extracomment>
        <translation>alive</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>master</source>
        <extracomment>Of a host: clients trust it as the service&apos;s master.</extracomment>
        <translation>master</translation>
    </message>
    <message>
        <source>outdated</source>
        <extracomment>Of a host: it says that it is the master, but another one is trusted.</extracomment>
        <translation>outdated</translation>
    </message>
    <message>
        <source>It says that it is the master, but another host said so later: clients trust that one.</source>
        <translation>It says that it is the master, but another host said so later: clients trust that one.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Title of a column: the name of a host of a service.</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: whether a host is alive or expired.</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <extracomment>Title of a column: the addresses at which a host serves.</extracomment>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Master</source>
        <extracomment>Title of a column: whether the host is the master.</extracomment>
        <translation>Master</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>Title of a column: for how long a host is alive unless it is refreshed (time to live).</extracomment>
        <translation>Lifetime</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Title of a column: when the host was last changed or refreshed.</extracomment>
        <translation>Updated</translation>
    </message>
</context>
<context>
    <name>nesoi::HttpClient</name>
    <message>
        <source>Nobody serves at %1.</source>
        <translation>Nobody serves at %1.</translation>
    </message>
    <message>
        <source>The name in %1 is not known.</source>
        <translation>The name in %1 is not known.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 cannot be reached.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 did not answer in time.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered.</source>
        <translation>The connection to %1 was lost before it answered.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be taken.</source>
        <translation>The answer of %1 is too large to be taken.</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportDialog</name>
    <message>
        <source>Comparing the file with what is there…</source>
        <translation>Comparing the file with what is there…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Create: %1, replace: %2, unchanged: %3, refused: %4.</source>
        <extracomment>What an import would do; four numbers.</extracomment>
        <translation>Nothing has been changed yet. Create: %1, replace: %2, unchanged: %3, refused: %4.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>Written: %1, failed: %2, left: %3.</source>
        <extracomment>What an import did; three numbers.</extracomment>
        <translation>Written: %1, failed: %2, left: %3.</translation>
    </message>
    <message>
        <source>Try the &amp;Rest Again</source>
        <extracomment>A button: imports what could not be imported before.</extracomment>
        <translation>Try the &amp;Rest Again</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>A button: what is not written yet, stays as it is.</extracomment>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>What happens to each resource</source>
        <translation>What happens to each resource</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportJob</name>
    <message>
        <source>This is the path of no application, host or web-hook.</source>
        <translation>This is the path of no application, host or web-hook.</translation>
    </message>
    <message>
        <source>The file does not hold this web-hook&apos;s secret: write it there in the place of “true”.</source>
        <translation>The file does not hold this web-hook&apos;s secret: write it there in the place of “true”.</translation>
    </message>
    <message>
        <source>It was cancelled; it may have been written or not.</source>
        <translation>It was cancelled; it may have been written or not.</translation>
    </message>
    <message>
        <source>It has been deleted since the dry run.</source>
        <translation>It has been deleted since the dry run.</translation>
    </message>
    <message>
        <source>Somebody has changed it since the dry run.</source>
        <translation>Somebody has changed it since the dry run.</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportModel</name>
    <message>
        <source>Create</source>
        <extracomment>What an import does to a resource: it is new.</extracomment>
        <translation>Create</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>What an import does to a resource: it is there, and will be another.</extracomment>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What an import does to a resource: nothing, it is there just so.</extracomment>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What an import does to a resource: nothing, as nodes would not take it.</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What came of a resource in an import: it was written.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>Title of a column: the path of an application, a host or a web-hook.</extracomment>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Title of a column: what an import does to a resource.</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Title of a column: what came of it, or why not.</extracomment>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>nesoi::JsonEditor</name>
    <message>
        <source>&amp;Format</source>
        <extracomment>Lays the JSON text out with line breaks and indentation.</extracomment>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>F&amp;ind…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Find &amp;Next</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Find &amp;Previous</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;Go to Line…</translation>
    </message>
    <message>
        <source>Go to &amp;Error</source>
        <extracomment>An error: what keeps the text from being JSON.</extracomment>
        <translation>Go to &amp;Error</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <extracomment>Makes letters larger.</extracomment>
        <translation>Zoom In</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zoom Out</translation>
    </message>
    <message>
        <source>Normal Size</source>
        <extracomment>Makes letters as large as they are usually.</extracomment>
        <translation>Normal Size</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>What is wrong with the text</translation>
    </message>
    <message>
        <source>Place of the caret</source>
        <translation>Place of the caret</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON text</translation>
    </message>
    <message>
        <source>%1:%2 %3</source>
        <extracomment>The place of an error and what is wrong: &quot;3:14 This bracket is never closed.&quot;</extracomment>
        <translation>%1:%2 %3</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Go to Line</translation>
    </message>
    <message>
        <source>Line, from 1 to %1:</source>
        <translation>Line, from 1 to %1:</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>Where the caret is in the text.</extracomment>
        <translation>Line %1, column %2</translation>
    </message>
</context>
<context>
    <name>nesoi::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>Of the language: as the desktop has it.</extracomment>
        <translation>&amp;Follow the system</translation>
    </message>
</context>
<context>
    <name>nesoi::LoadingNotice</name>
    <message numerus="yes">
        <source>Reading what there is in the cluster: %Ln resource(s) so far…</source>
        <extracomment>It isn&apos;t known how many there are.</extracomment>
        <translation>
            <numerusform>Reading what there is in the cluster: %Ln resource so far…</numerusform>
            <numerusform>Reading what there is in the cluster: %Ln resources so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::MainWindow</name>
    <message>
        <source>Nesoi Console</source>
        <extracomment>The program&apos;s name, in the window&apos;s title. Nesoi is a name.</extracomment>
        <translation>Nesoi Console</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Retry now</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a connection&apos;s name or an address.</extracomment>
        <translation>%1 can&apos;t be reached</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a connection&apos;s name or an address.</extracomment>
        <translation>Connecting to %1…</translation>
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
        <translation>0, calm</translation>
    </message>
    <message>
        <source>8, alarm</source>
        <extracomment>The high end of a scale, where a member is taken for dead</extracomment>
        <translation>8, alarm</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberCard</name>
    <message>
        <source>Id</source>
        <extracomment>Of a member: 16 hexadecimal digits</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Phi</source>
        <extracomment>Of a member: how suspicious its silence is</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>Of a member: how many writes it lacks</extracomment>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Clock offset</translation>
    </message>
    <message>
        <source>Generation</source>
        <extracomment>Of a member: how often it was started</extracomment>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Of a member, when a leader is elected</extracomment>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
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
        <translation>up to date</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Of a member of the cluster: of its software.</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <extracomment>Of a member of the cluster: for when a leader is elected; %1 is a number.</extracomment>
        <translation>priority %1</translation>
    </message>
    <message numerus="yes">
        <source>started %n time(s)</source>
        <extracomment>Of a member of the cluster: how often it has been started.</extracomment>
        <translation>
            <numerusform>started %n time</numerusform>
            <numerusform>started %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <extracomment>Of a member of the cluster; %1 is 16 hexadecimal digits.</extracomment>
        <translation>id %1</translation>
    </message>
    <message>
        <source>No member selected</source>
        <extracomment>Where one member of the cluster would be described.</extracomment>
        <translation>No member selected</translation>
    </message>
    <message>
        <source>Choose one on the map or in the table.</source>
        <translation>Choose one on the map or in the table.</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberModel</name>
    <message>
        <source>leader, connected</source>
        <extracomment>Of a member: the cluster&apos;s leader, and at the same time the node that the console talks to.</extracomment>
        <translation>leader, connected</translation>
    </message>
    <message>
        <source>leader</source>
        <extracomment>Of a member: it leads the cluster.</extracomment>
        <translation>leader</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>Of a member: it is the node that the console talks to.</extracomment>
        <translation>connected</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>How suspicious its silence is: 8 is as good as certainly dead.</source>
        <translation>How suspicious its silence is: 8 is as good as certainly dead.</translation>
    </message>
    <message>
        <source>How many writes it is not known to have yet.</source>
        <translation>How many writes it is not known to have yet.</translation>
    </message>
    <message>
        <source>How far its clock is ahead of that of the node that the console talks to.</source>
        <translation>How far its clock is ahead of that of the node that the console talks to.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: where a member of the cluster is reached.</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Title of a column: whether a member leads the cluster, and whether the console talks to it.</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: whether a member is alive.</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Phi</source>
        <extracomment>Title of a column: a measure of suspicion; the Greek letter φ.</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>Title of a column: how many writes a member lacks.</extracomment>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Title of a column: how far a member&apos;s clock is ahead.</extracomment>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Title of a column: the version of a member&apos;s software.</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>Title of a column: a member&apos;s identity, 16 hexadecimal digits.</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>alive</source>
        <extracomment>State of a member of the cluster.</extracomment>
        <translation>alive</translation>
    </message>
    <message>
        <source>suspect</source>
        <extracomment>State of a member of the cluster: silent for longer than usual.</extracomment>
        <translation>suspect</translation>
    </message>
    <message>
        <source>dead</source>
        <extracomment>State of a member of the cluster.</extracomment>
        <translation>dead</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>State of a member of the cluster: it said good-bye.</extracomment>
        <translation>left</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberWords</name>
    <message>
        <source>alive</source>
        <extracomment>State of a member of the cluster</extracomment>
        <translation>alive</translation>
    </message>
    <message>
        <source>suspect</source>
        <extracomment>State of a member of the cluster: silent for longer than usual</extracomment>
        <translation>suspect</translation>
    </message>
    <message>
        <source>dead</source>
        <extracomment>State of a member of the cluster</extracomment>
        <translation>dead</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>State of a member of the cluster: it said good-bye</extracomment>
        <translation>left</translation>
    </message>
    <message>
        <source>leader</source>
        <extracomment>Mark of the member that leads the cluster</extracomment>
        <translation>leader</translation>
    </message>
    <message>
        <source>connected here</source>
        <extracomment>Mark of the member that this program talks to</extracomment>
        <translation>connected here</translation>
    </message>
    <message>
        <source>behind %1</source>
        <extracomment>How many writes a member of the cluster lacks; %1 is a number. As short as it can be.</extracomment>
        <translation>behind %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>Of phi, how suspicious a member&apos;s silence is; %1 is 100</extracomment>
        <translation>over %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>Of the difference of two clocks</extracomment>
        <translation>not measured</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
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
        <translation>Copied %1.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Cluster “%1”, as %2 sees it</source>
        <translation>Cluster “%1”, as %2 sees it</translation>
    </message>
    <message>
        <source>Connect to this &amp;Node</source>
        <extracomment>To have the console talk to the selected node of the cluster from now on.</extracomment>
        <translation>Connect to this &amp;Node</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>Copy A&amp;ddress</translation>
    </message>
    <message>
        <source>How the members have been doing</source>
        <translation>How the members have been doing</translation>
    </message>
</context>
<context>
    <name>nesoi::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 was changed elsewhere</translation>
    </message>
</context>
<context>
    <name>nesoi::MergeView</name>
    <message>
        <source>Take &amp;Mine</source>
        <extracomment>Of a conflict of two people&apos;s changes.</extracomment>
        <translation>Take &amp;Mine</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Take &amp;Theirs</translation>
    </message>
    <message>
        <source>Take &amp;Both</source>
        <translation>Take &amp;Both</translation>
    </message>
    <message>
        <source>&amp;Next Conflict</source>
        <translation>&amp;Next Conflict</translation>
    </message>
    <message>
        <source>&amp;Previous Conflict</source>
        <translation>&amp;Previous Conflict</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Mine: what I wrote</source>
        <extracomment>Above the text that the user wrote.</extracomment>
        <translation>Mine: what I wrote</translation>
    </message>
    <message>
        <source>Before: what both began with</source>
        <extracomment>Above the text that two people changed.</extracomment>
        <translation>Before: what both began with</translation>
    </message>
    <message>
        <source>Theirs: what is stored now</source>
        <extracomment>Above the text that somebody else wrote in the meantime.</extracomment>
        <translation>Theirs: what is stored now</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Above the text that two people&apos;s changes are merged to.</extracomment>
        <translation>Result</translation>
    </message>
    <message>
        <source>Conflict %1: take mine, theirs or both, or write here what should stand.</source>
        <translation>Conflict %1: take mine, theirs or both, or write here what should stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <comment>Of two people&apos;s changes</comment>
        <translation>
            <numerusform>%n conflict left</numerusform>
            <numerusform>%n conflicts left</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflict is left</source>
        <translation>No conflict is left</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) merged automatically</source>
        <comment>Of two people&apos;s changes</comment>
        <translation>
            <numerusform>%n other change merged automatically</numerusform>
            <numerusform>%n other changes merged automatically</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <extracomment>Which of the conflicts the keyboard is at: &quot;Conflict 2 of 5&quot;.</extracomment>
        <translation>Conflict %1 of %2</translation>
    </message>
</context>
<context>
    <name>nesoi::NameField</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>“%1” is there already. Choose another name.</translation>
    </message>
    <message>
        <source>A name has 128 characters at most.</source>
        <translation>A name has 128 characters at most.</translation>
    </message>
    <message>
        <source>“%1” means something else to Nesoi. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>“%1” means something else to Nesoi. Choose another name.</translation>
    </message>
    <message>
        <source>A name is made of the letters A to Z and a to z, digits, “.”, “_” and “-”, and is neither “.” nor “..”.</source>
        <translation>A name is made of the letters A to Z and a to z, digits, “.”, “_” and “-”, and is neither “.” nor “..”.</translation>
    </message>
</context>
<context>
    <name>nesoi::OfflineNotice</name>
    <message>
        <source>Retry now</source>
        <extracomment>Button: tries to connect now rather than a little later.</extracomment>
        <translation>Retry now</translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n second(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Last known state, %n second old. Reconnecting…</numerusform>
            <numerusform>Last known state, %n seconds old. Reconnecting…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n minute(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Last known state, %n minute old. Reconnecting…</numerusform>
            <numerusform>Last known state, %n minutes old. Reconnecting…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n hour(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Last known state, %n hour old. Reconnecting…</numerusform>
            <numerusform>Last known state, %n hours old. Reconnecting…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n day(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Last known state, %n day old. Reconnecting…</numerusform>
            <numerusform>Last known state, %n days old. Reconnecting…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::OverviewPage</name>
    <message>
        <source>%1 per second</source>
        <extracomment>How many changes there are in the whole cluster; %1 is a number.</extracomment>
        <translation>%1 per second</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal.</source>
        <translation>Copied. Paste it into a terminal.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of a page: the cluster at a glance.</extracomment>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Cluster “%1”, through %2</source>
        <translation>Cluster “%1”, through %2</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Heading: what is wrong in the cluster, or that nothing is.</extracomment>
        <translation>Health</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Recent changes</translation>
    </message>
    <message>
        <source>Nothing has changed since you connected. What changes, at whichever node, appears here.</source>
        <translation>Nothing has changed since you connected. What changes, at whichever node, appears here.</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Heading of a small map of the cluster.</extracomment>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>nesoi::OverviewTiles</name>
    <message>
        <source>so far</source>
        <comment>a number that still grows</comment>
        <translation>so far</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead</source>
        <comment>members</comment>
        <extracomment>Of members of the cluster.</extracomment>
        <translation>
            <numerusform>%Ln dead</numerusform>
            <numerusform>%Ln dead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect</source>
        <comment>members</comment>
        <extracomment>Of members of the cluster: silent for longer than usual.</extracomment>
        <translation>
            <numerusform>%Ln suspect</numerusform>
            <numerusform>%Ln suspect</numerusform>
        </translation>
    </message>
    <message>
        <source>all alive</source>
        <extracomment>Of members of the cluster, or of the hosts of services.</extracomment>
        <translation>all alive</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Of services: where they run.</extracomment>
        <translation>Hosts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <comment>hosts</comment>
        <extracomment>Of hosts of services that were not refreshed in time.</extracomment>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message>
        <source>Web-hooks</source>
        <translation>Web-hooks</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failing</source>
        <comment>web-hooks</comment>
        <extracomment>Of web-hooks that were given up.</extracomment>
        <translation>
            <numerusform>%Ln failing</numerusform>
            <numerusform>%Ln failing</numerusform>
        </translation>
    </message>
    <message>
        <source>that are known</source>
        <extracomment>Of a number of web-hooks: older nodes don&apos;t list them all.</extracomment>
        <translation>that are known</translation>
    </message>
    <message>
        <source>none failing</source>
        <extracomment>Of web-hooks.</extracomment>
        <translation>none failing</translation>
    </message>
</context>
<context>
    <name>nesoi::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1: name of an application, a host or a web-hook.</extracomment>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;New name</translation>
    </message>
    <message>
        <source>It is registered anew, and removed under its old name.</source>
        <translation>It is registered anew, and removed under its old name.</translation>
    </message>
    <message>
        <source>It is created under the new name and deleted under the old one. Whoever asks for the old name no longer finds it; web-hooks stay with the old name.</source>
        <translation>It is created under the new name and deleted under the old one. Whoever asks for the old name no longer finds it; web-hooks stay with the old name.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>A button.</extracomment>
        <translation>&amp;Rename</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceBrowser</name>
    <message>
        <source>Select a single one to see what it holds.</source>
        <translation>Select a single one to see what it holds.</translation>
    </message>
    <message>
        <source>Dupl&amp;icate…</source>
        <translation>Dupl&amp;icate…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>R&amp;ename…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <extracomment>Goes to the field that filters the list.</extracomment>
        <translation>&amp;Filter the List</translation>
    </message>
    <message>
        <source>&amp;Switch Between List and Text</source>
        <extracomment>From the list to the text beside or below it, or back.</extracomment>
        <translation>&amp;Switch Between List and Text</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceCommands</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Host of %1</source>
        <extracomment>%1 is a service.</extracomment>
        <translation>Host of %1</translation>
    </message>
    <message>
        <source>Web-hook of %1</source>
        <extracomment>%1 is an application or a service.</extracomment>
        <translation>Web-hook of %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceEditor</name>
    <message>
        <source>The path was copied.</source>
        <translation>The path was copied.</translation>
    </message>
    <message>
        <source>The command that reads it was copied.</source>
        <translation>The command that reads it was copied.</translation>
    </message>
    <message>
        <source>The command that writes it was copied.</source>
        <translation>The command that writes it was copied.</translation>
    </message>
    <message>
        <source>JSON of %1</source>
        <translation>JSON of %1</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 was not saved</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>A button: shows the resource that could not be saved.</extracomment>
        <translation>Show it</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 was saved</translation>
    </message>
    <message>
        <source>It was changed elsewhere while you edited it</source>
        <translation>It was changed elsewhere while you edited it</translation>
    </message>
    <message>
        <source>Your text is kept. Saving shows both, to be merged.</source>
        <translation>Your text is kept. Saving shows both, to be merged.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <extracomment>A button: shows a difference.</extracomment>
        <translation>Show what changed</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>A button: merges two texts.</extracomment>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>A button: gives up one&apos;s own text for that of somebody else.</extracomment>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>It was deleted elsewhere</source>
        <translation>It was deleted elsewhere</translation>
    </message>
    <message>
        <source>What you see here is all that is left of it.</source>
        <translation>What you see here is all that is left of it.</translation>
    </message>
    <message>
        <source>Create again…</source>
        <translation>Create again…</translation>
    </message>
    <message>
        <source>It is not known whether it was saved</source>
        <translation>It is not known whether it was saved</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>It was not saved</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 is not there</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>It may have been deleted.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 could not be read</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>While a resource is being read. %1: its path.</extracomment>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Beside a resource&apos;s name: a change is on its way to the node.</extracomment>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>Beside a resource&apos;s name: it has changes that were not sent.</extracomment>
        <translation>Edited</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Shows the change of a resource, to be sent after that.</extracomment>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Discard Changes</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>Merges one&apos;s own changes with those that somebody else made meanwhile.</extracomment>
        <translation>&amp;Merge…</translation>
    </message>
    <message>
        <source>Show What &amp;Changed Elsewhere</source>
        <translation>Show What &amp;Changed Elsewhere</translation>
    </message>
    <message>
        <source>Copy Pat&amp;h</source>
        <translation>Copy Pat&amp;h</translation>
    </message>
    <message>
        <source>Copy as curl (&amp;GET)</source>
        <extracomment>curl is a program; GET is a method of HTTP.</extracomment>
        <translation>Copy as curl (&amp;GET)</translation>
    </message>
    <message>
        <source>Copy as curl (PUT)</source>
        <extracomment>curl is a program; PUT is a method of HTTP.</extracomment>
        <translation>Copy as curl (PUT)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Read Again</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button: shows the change of a resource, to be sent after that.</extracomment>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Shows the difference before anything is sent (%1)</source>
        <translation>Shows the difference before anything is sent (%1)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Goes back to what stands on the node; can be undone</source>
        <translation>Goes back to what stands on the node; can be undone</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: a menu of what else can be done.</extracomment>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceHeader</name>
    <message>
        <source>Updated %1</source>
        <extracomment>When a resource was written last. %1 is &quot;3 minutes ago&quot; or the like.</extracomment>
        <translation>Updated %1</translation>
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
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <extracomment>%1: what somebody typed into the filter.</extracomment>
        <translation>Nothing matches “%1”</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Show All</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceOperations</name>
    <message>
        <source>Duplicate Application</source>
        <translation>Duplicate Application</translation>
    </message>
    <message>
        <source>New Application</source>
        <translation>New Application</translation>
    </message>
    <message>
        <source>Duplicate Host</source>
        <translation>Duplicate Host</translation>
    </message>
    <message>
        <source>New Host</source>
        <translation>New Host</translation>
    </message>
    <message>
        <source>Duplicate Web-hook</source>
        <translation>Duplicate Web-hook</translation>
    </message>
    <message>
        <source>New Web-hook</source>
        <translation>New Web-hook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <extracomment>%1: name of a resource.</extracomment>
        <translation>%1 was created</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <extracomment>%1: the old name of a resource, %2: the new one.</extracomment>
        <translation>%1 is now called %2</translation>
    </message>
    <message>
        <source>%1 was created, but %2 is there as well</source>
        <extracomment>%1: the new name of a resource, %2: the old one.</extracomment>
        <translation>%1 was created, but %2 is there as well</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>%1 was not renamed</translation>
    </message>
    <message>
        <source>It was changed elsewhere just now. Look at it again.</source>
        <translation>It was changed elsewhere just now. Look at it again.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <extracomment>Progress, of what is being deleted.</extracomment>
        <translation>Deleting…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Progress</comment>
        <extracomment>Progress: how many of how many.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is not deleted yet, stays.</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <extracomment>%1: name of a resource.</extracomment>
        <translation>%1 was deleted</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted</source>
        <translation>
            <numerusform>%Ln was deleted</numerusform>
            <numerusform>%Ln were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be deleted</source>
        <extracomment>How many applications, hosts or web-hooks.</extracomment>
        <translation>
            <numerusform>%Ln could not be deleted</numerusform>
            <numerusform>%Ln could not be deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>New Service</source>
        <translation>New Service</translation>
    </message>
    <message>
        <source>“endpoints”: the addresses at which clients reach it. “ttl”: after how many seconds it is expired, unless it is registered again in time. “master”: true, where clients shall trust it as the master.</source>
        <extracomment>Leave what stands in quotes as it is: those are words of the JSON that is typed.</extracomment>
        <translation>“endpoints”: the addresses at which clients reach it. “ttl”: after how many seconds it is expired, unless it is registered again in time. “master”: true, where clients shall trust it as the master.</translation>
    </message>
    <message>
        <source>Name of the &amp;service</source>
        <translation>Name of the &amp;service</translation>
    </message>
    <message>
        <source>Its first &amp;host</source>
        <extracomment>A field&apos;s label, in a dialog that also asks for the name of the service.</extracomment>
        <translation>Its first &amp;host</translation>
    </message>
</context>
<context>
    <name>nesoi::ReviewDialog</name>
    <message>
        <source>Create %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>Create %1 on %2</translation>
    </message>
    <message>
        <source>Replace %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>Replace %1 on %2</translation>
    </message>
    <message>
        <source>Delete %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>Delete %1 on %2</translation>
    </message>
    <message>
        <source>Review the Change</source>
        <translation>Review the Change</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>A button: sends the change that is shown to the server.</extracomment>
        <translation>&amp;Send</translation>
    </message>
    <message>
        <source>&amp;Back to Editing</source>
        <translation>&amp;Back to Editing</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Above a text as it is stored on the server.</extracomment>
        <translation>Now</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>After sending</translation>
    </message>
</context>
<context>
    <name>nesoi::SeriesLegend</name>
    <message>
        <source>Show all</source>
        <extracomment>Button at a plot some of whose lines are hidden</extracomment>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Lines of the plots</source>
        <translation>Lines of the plots</translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceHeader</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln host</numerusform>
            <numerusform>%Ln hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln host(s) alive</source>
        <extracomment>Of a service. %1: how many of its hosts are alive; %n: how many it has.</extracomment>
        <translation>
            <numerusform>%1 of %Ln host alive</numerusform>
            <numerusform>%1 of %Ln hosts alive</numerusform>
        </translation>
    </message>
    <message>
        <source>no master</source>
        <extracomment>Of a service: none of its hosts says that it is the master.</extracomment>
        <translation>no master</translation>
    </message>
    <message>
        <source>master: %1</source>
        <extracomment>Of a service. %1: the host that clients trust as the master.</extracomment>
        <translation>master: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <extracomment>Of hosts of a service: they were not refreshed within their lifetime (TTL).</extracomment>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceList</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filter by name</translation>
    </message>
    <message>
        <source>New Service…</source>
        <translation>New Service…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>No services yet</translation>
    </message>
    <message>
        <source>A service is there as soon as a host registers itself for it, or you create its first host.</source>
        <translation>A service is there as soon as a host registers itself for it, or you create its first host.</translation>
    </message>
    <message>
        <source>Only names of services are searched; in each, all the words have to be found.</source>
        <translation>Only names of services are searched; in each, all the words have to be found.</translation>
    </message>
    <message>
        <source>Reading services…</source>
        <translation>Reading services…</translation>
    </message>
    <message>
        <source>Services are shown as soon as a node answers.</source>
        <translation>Services are shown as soon as a node answers.</translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceModel</name>
    <message>
        <source>Service</source>
        <extracomment>Title of a column: the name of a service.</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Title of a column: how many hosts a service has.</extracomment>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>Title of a column: how many of a service&apos;s hosts are alive.</extracomment>
        <translation>Alive</translation>
    </message>
    <message>
        <source>Master</source>
        <extracomment>Title of a column: the host that clients trust as a service&apos;s master.</extracomment>
        <translation>Master</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Title of a column: when a host of the service was last changed.</extracomment>
        <translation>Updated</translation>
    </message>
    <message>
        <source>All hosts are alive</source>
        <translation>All hosts are alive</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln host(s) expired</source>
        <extracomment>%1: how many hosts of a service were not refreshed within their lifetime (TTL); %n: how many it has.</extracomment>
        <translation>
            <numerusform>%1 of %Ln host expired</numerusform>
            <numerusform>%1 of %Ln hosts expired</numerusform>
        </translation>
    </message>
    <message>
        <source>All hosts are expired</source>
        <translation>All hosts are expired</translation>
    </message>
</context>
<context>
    <name>nesoi::ServicesPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>&amp;New Host…</source>
        <translation>&amp;New Host…</translation>
    </message>
    <message>
        <source>Show the Service&apos;s &amp;Web-hooks</source>
        <extracomment>The web-hooks that watch a host&apos;s service.</extracomment>
        <translation>Show the Service&apos;s &amp;Web-hooks</translation>
    </message>
    <message>
        <source>No host selected</source>
        <translation>No host selected</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it.</source>
        <translation>Choose one in the list to see and edit it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) selected</source>
        <translation>
            <numerusform>%Ln host selected</numerusform>
            <numerusform>%Ln hosts selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) selected</source>
        <translation>
            <numerusform>%Ln service selected</numerusform>
            <numerusform>%Ln services selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see its hosts.</source>
        <translation>Select a single one to see its hosts.</translation>
    </message>
    <message>
        <source>No service selected</source>
        <translation>No service selected</translation>
    </message>
    <message>
        <source>Choose one in the list to see its hosts.</source>
        <translation>Choose one in the list to see its hosts.</translation>
    </message>
    <message>
        <source>New &amp;Service…</source>
        <translation>New &amp;Service…</translation>
    </message>
    <message>
        <source>Export Ser&amp;vices…</source>
        <translation>Export Ser&amp;vices…</translation>
    </message>
    <message>
        <source>Delete Servi&amp;ce…</source>
        <translation>Delete Servi&amp;ce…</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <extracomment>Opens the web address at which a host serves.</extracomment>
        <translation>Open in &amp;Browser</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>nesoi::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a window that only tells something.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>nesoi::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Find…  %1</source>
        <extracomment>Button that opens the command palette; %1 is a shortcut such as Ctrl+K.</extracomment>
        <translation>Find…  %1</translation>
    </message>
    <message>
        <source>Find anything by a few letters of its name</source>
        <extracomment>Of the button that opens the command palette.</extracomment>
        <translation>Find anything by a few letters of its name</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
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
        <translation>%1, %2, needs attention</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Said by screen readers: %1 is a page, %2 the number of things on it.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nesoi::SubjectField</name>
    <message>
        <source>Write /app/NAME for an application, or /srv/NAME for a service.</source>
        <extracomment>app, srv: as they are. NAME may be translated.</extracomment>
        <translation>Write /app/NAME for an application, or /srv/NAME for a service.</translation>
    </message>
    <message>
        <source>There is no application %1 yet: the web-hook waits for it.</source>
        <translation>There is no application %1 yet: the web-hook waits for it.</translation>
    </message>
    <message>
        <source>There is no service %1 yet: the web-hook waits for it.</source>
        <translation>There is no service %1 yet: the web-hook waits for it.</translation>
    </message>
    <message>
        <source>&amp;Watches</source>
        <extracomment>Label of a field: the application or service that a web-hook watches.</extracomment>
        <translation>&amp;Watches</translation>
    </message>
</context>
<context>
    <name>nesoi::ThemeMenu</name>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>Of the theme: as the desktop has it.</extracomment>
        <translation>&amp;Follow the system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Of the theme: dark text on a light ground.</extracomment>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Of the theme: light text on a dark ground.</extracomment>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
</context>
<context>
    <name>nesoi::TimePlot</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Nothing measured yet</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>At a time in a plot</extracomment>
        <translation>not known</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>At the end of a list that is cut</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
        <translation>%1: as good as dead</translation>
    </message>
    <message>
        <source>Behind (writes)</source>
        <extracomment>Title of a plot, with the unit: how many writes each member lacks</extracomment>
        <translation>Behind (writes)</translation>
    </message>
    <message>
        <source>Writes per second</source>
        <extracomment>Title of a plot, with the unit: of the whole cluster</extracomment>
        <translation>Writes per second</translation>
    </message>
</context>
<context>
    <name>nesoi::UnsavedGuard</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <extracomment>Below a list of names that is cut off.</extracomment>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Unsaved Changes</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not saved. Close and lose them?</source>
        <translation>
            <numerusform>%n change was not saved. Close and lose it?</numerusform>
            <numerusform>%n changes were not saved. Close and lose them?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;Editing</source>
        <extracomment>A button: the window stays open, so that changes can be saved.</extracomment>
        <translation>Keep &amp;Editing</translation>
    </message>
    <message>
        <source>&amp;Lose the Changes</source>
        <extracomment>A button: closes the window, and what was not saved is lost.</extracomment>
        <translation>&amp;Lose the Changes</translation>
    </message>
</context>
<context>
    <name>nesoi::WelcomePage</name>
    <message>
        <source>Welcome to Nesoi</source>
        <translation>Welcome to Nesoi</translation>
    </message>
    <message>
        <source>Connect to any node of your cluster: the console learns of the others from it.</source>
        <translation>Connect to any node of your cluster: the console learns of the others from it.</translation>
    </message>
    <message>
        <source>A&amp;ddress of a node</source>
        <translation>A&amp;ddress of a node</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects to a cluster.</extracomment>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Your connections</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <extracomment>Button: opens the list of saved connections.</extracomment>
        <translation>&amp;Manage connections…</translation>
    </message>
    <message>
        <source>No cluster yet?</source>
        <translation>No cluster yet?</translation>
    </message>
    <message>
        <source>Start three nodes on this machine with this command, in the folder of Nesoi&apos;s sources. Then connect to the address above.</source>
        <translation>Start three nodes on this machine with this command, in the folder of Nesoi&apos;s sources. Then connect to the address above.</translation>
    </message>
    <message>
        <source>Command that starts a cluster</source>
        <translation>Command that starts a cluster</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: copies a command to the clipboard.</extracomment>
        <translation>C&amp;opy</translation>
    </message>
</context>
<context>
    <name>nesoi::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: to other places in the program.</extracomment>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connections…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Disconnect</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal size</translation>
    </message>
    <message>
        <source>F&amp;ind anything…</source>
        <extracomment>Opens the command palette.</extracomment>
        <translation>F&amp;ind anything…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>To where the user was before.</extracomment>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Nesoi</source>
        <translation>&amp;About Nesoi</translation>
    </message>
</context>
</TS>
