<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <translation>Här står inget ännu. Börja med { och }.</translation>
    </message>
    <message>
        <source>A value belongs here: a text in &quot;quotes&quot;, a number, true, false, null, { } or [ ].</source>
        <translation>Här hör ett värde hemma: en text i &quot;citattecken&quot;, ett tal, true, false, null, { } eller [ ].</translation>
    </message>
    <message>
        <source>A name in &quot;quotes&quot; belongs here.</source>
        <extracomment>Of a JSON object&apos;s member.</extracomment>
        <translation>Här hör ett namn i &quot;citattecken&quot; hemma.</translation>
    </message>
    <message>
        <source>A colon belongs between a name and its value.</source>
        <translation>Mellan namnet och värdet hör ett kolon.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this.</source>
        <translation>Ett komma eller en avslutande parentes saknas före detta.</translation>
    </message>
    <message>
        <source>Leave this comma out: nothing follows before the closing bracket.</source>
        <translation>Ta bort kommat: inget följer före den avslutande parentesen.</translation>
    </message>
    <message>
        <source>This bracket does not close what was opened last.</source>
        <translation>Den här parentesen avslutar inte det som öppnades sist.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Den här parentesen avslutas aldrig.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>Texten saknar avslutande citattecken.</translation>
    </message>
    <message>
        <source>Write this character as an escape, such as \t for a tab.</source>
        <translation>Skriv tecknet som en escape-sekvens, till exempel \t för en tabb.</translation>
    </message>
    <message>
        <source>After a backslash, JSON knows only &quot; \ / b f n r t and u with four hexadecimal digits. Write a backslash itself as \\.</source>
        <translation>Efter ett omvänt snedstreck känner JSON bara till &quot; \ / b f n r t och u med fyra hexadecimala siffror. Skriv ett omvänt snedstreck som \\.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it. Put it into &quot;quotes&quot; if it is a text.</source>
        <translation>Så skriver JSON inget tal. Sätt det inom &quot;citattecken&quot; om det är en text.</translation>
    </message>
    <message>
        <source>JSON knows the words true, false and null. Put any other text into &quot;quotes&quot;.</source>
        <translation>JSON känner till orden true, false och null. Sätt annan text inom &quot;citattecken&quot;.</translation>
    </message>
    <message>
        <source>Nothing may follow here: the JSON has ended before this.</source>
        <translation>Inget får följa här: JSON-texten är slut före detta.</translation>
    </message>
    <message>
        <source>An object belongs here, in braces: { }.</source>
        <translation>Här hör ett objekt hemma, inom klammerparenteser: { }.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Detta är nästlat för djupt.</translation>
    </message>
    <message>
        <source>This name stands twice in its object. Each member needs a name of its own.</source>
        <translation>Namnet står två gånger i sitt objekt. Varje medlem behöver ett eget namn.</translation>
    </message>
    <message>
        <source>This number would come back different, as it has more digits than can be kept. Put it into &quot;quotes&quot;.</source>
        <translation>Talet skulle komma tillbaka ändrat, eftersom det har fler siffror än som kan behållas. Sätt det inom &quot;citattecken&quot;.</translation>
    </message>
</context>
<context>
    <name>HookWords</name>
    <message>
        <source>The last time, no answer came in time.</source>
        <translation>Senaste gången kom inget svar i tid.</translation>
    </message>
    <message>
        <source>The last time, the receiver could not be reached.</source>
        <translation>Senaste gången kunde mottagaren inte nås.</translation>
    </message>
    <message>
        <source>The last time, no trusted TLS connection came about.</source>
        <translation>Senaste gången kunde ingen betrodd TLS-anslutning upprättas.</translation>
    </message>
    <message>
        <source>The last time, the node was not allowed to send there.</source>
        <extracomment>Where nodes send to is for who runs them to say.</extracomment>
        <translation>Senaste gången fick noden inte skicka dit.</translation>
    </message>
    <message>
        <source>The last answer had the status %1.</source>
        <extracomment>%1: a status of HTTP, such as 503.</extracomment>
        <translation>Det senaste svaret hade status %1.</translation>
    </message>
    <message>
        <source>It is tried again any moment.</source>
        <translation>Ett nytt försök görs alldeles strax.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <extracomment>When something is sent again. %1: a duration, such as &quot;8 s&quot;.</extracomment>
        <translation>Nästa försök om %1.</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>State of a web-hook, as a title: nothing was delivered to it yet.</extracomment>
        <translation>Vilar</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>State of a web-hook, as a title.</extracomment>
        <translation>Frisk</translation>
    </message>
    <message>
        <source>Last Attempt Failed</source>
        <extracomment>State of a web-hook, as a title: a test was not received; nothing else waits to be sent.</extracomment>
        <translation>Senaste försöket misslyckades</translation>
    </message>
    <message>
        <source>Retrying</source>
        <extracomment>State of a web-hook, as a title: the last delivery failed, another one will be tried.</extracomment>
        <translation>Försöker igen</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>State of a web-hook, as a title: it was given up until there is a new change.</extracomment>
        <translation>Misslyckas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <extracomment>Instead of the state of a web-hook, as a title.</extracomment>
        <translation>Leveranser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) in a row have failed.</source>
        <extracomment>How many deliveries to a web-hook have failed, one after the other.</extracomment>
        <translation>
            <numerusform>%Ln försök har misslyckats.</numerusform>
            <numerusform>%Ln försök i rad har misslyckats.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was told nothing yet.</source>
        <translation>Inget meddelande har skickats ännu.</translation>
    </message>
    <message>
        <source>The last notification was received, %1.</source>
        <comment>%1 is how long ago</comment>
        <translation>Det senaste meddelandet togs emot %1.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Inget väntar på att skickas.</translation>
    </message>
    <message>
        <source>It was given up until %1 changes.</source>
        <extracomment>%1: what a web-hook watches, &quot;/app/shop&quot;.</extracomment>
        <translation>Försöken är inställda tills %1 ändras.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Console of Nesoi, the coordination and configuration manager.</source>
        <translation>Konsol för Nesoi, som håller reda på samordning och konfiguration.</translation>
    </message>
    <message>
        <source>Connects to the cluster that these nodes belong to; one is enough.</source>
        <extracomment>Of --connect.</extracomment>
        <translation>Ansluter till klustret som de här noderna hör till; en räcker.</translation>
    </message>
    <message>
        <source>ADDRESS[,ADDRESS…]</source>
        <extracomment>Of --connect, in the form ADDRESS[,ADDRESS…].</extracomment>
        <translation>ADRESS[,ADRESS…]</translation>
    </message>
    <message>
        <source>“%1” is not understood: see --help.</source>
        <extracomment>%1 is a word of the command line that isn&apos;t understood.</extracomment>
        <translation>”%1” förstås inte: se --help.</translation>
    </message>
</context>
<context>
    <name>nesoi::AboutDialog</name>
    <message>
        <source>About Nesoi</source>
        <translation>Om Nesoi</translation>
    </message>
    <message>
        <source>Nesoi Console</source>
        <extracomment>The program&apos;s name. Nesoi is a name.</extracomment>
        <translation>Nesoi-konsolen</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is this program&apos;s version, %2 that of the Qt library.</extracomment>
        <translation>Version %1, med Qt %2</translation>
    </message>
    <message>
        <source>Shows and edits what a Nesoi cluster holds: applications and their configuration, services and their hosts, web-hooks. Nesoi is Greek for islands.</source>
        <translation>Visar och redigerar det som ett Nesoi-kluster innehåller: applikationer och deras konfiguration, tjänster och deras värdar, webbhookar. Nesoi är grekiska för öar.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Fri programvara under Apache-licensen 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a window that only tells something.</extracomment>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>nesoi::Age</name>
    <message>
        <source>just now</source>
        <translation>just nu</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <extracomment>How long ago something happened; kept short, for a column of a table.</extracomment>
        <translation>
            <numerusform>för %n s sedan</numerusform>
            <numerusform>för %n s sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>för %n min sedan</numerusform>
            <numerusform>för %n min sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>för %n h sedan</numerusform>
            <numerusform>för %n h sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
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
        <translation>Noden svarade %1 (%2).</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationList</name>
    <message>
        <source>Applications</source>
        <translation>Applikationer</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrera på namn</translation>
    </message>
    <message>
        <source>New Application…</source>
        <translation>Ny applikation…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln applikation</numerusform>
            <numerusform>%Ln applikationer</numerusform>
        </translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Inga applikationer ännu</translation>
    </message>
    <message>
        <source>An application has a name, and a configuration that its programs read and watch.</source>
        <translation>En applikation har ett namn och en konfiguration som dess program läser och bevakar.</translation>
    </message>
    <message>
        <source>Only names are searched; in each, all the words have to be found.</source>
        <translation>Bara namnen genomsöks; varje namn måste innehålla alla orden.</translation>
    </message>
    <message>
        <source>Reading applications…</source>
        <translation>Läser applikationer…</translation>
    </message>
    <message>
        <source>Applications are shown as soon as a node answers.</source>
        <translation>Applikationer visas så snart en nod svarar.</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: the name of an application.</extracomment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Applikationer</translation>
    </message>
    <message>
        <source>&amp;New Application…</source>
        <translation>&amp;Ny applikation…</translation>
    </message>
    <message>
        <source>Show Its &amp;Web-hooks</source>
        <translation>Visa dess &amp;webbhookar</translation>
    </message>
    <message>
        <source>No application selected</source>
        <translation>Ingen applikation vald</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it.</source>
        <translation>Välj en i listan för att visa och redigera den.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) selected</source>
        <translation>
            <numerusform>%Ln applikation vald</numerusform>
            <numerusform>%Ln applikationer valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::AttentionButton</name>
    <message>
        <source>Critical</source>
        <translation>Kritiskt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
</context>
<context>
    <name>nesoi::BannerView</name>
    <message>
        <source>Note</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Said by screen readers before a message: something went well.</extracomment>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>Fel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Said by screen readers: %1 is &quot;Error&quot; or the like, %2 is what happened.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <extracomment>Tool tip of the cross that closes a message.</extracomment>
        <translation>Dölj (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dölj</translation>
    </message>
</context>
<context>
    <name>nesoi::ChangeDialog</name>
    <message>
        <source>Changed Elsewhere</source>
        <translation>Ändrad på annat håll</translation>
    </message>
    <message>
        <source>What somebody else changed in %1</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>Vad någon annan har ändrat i %1</translation>
    </message>
    <message>
        <source>When you began</source>
        <extracomment>Above the text that was edited.</extracomment>
        <translation>När du började</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Above the text as it is stored on the server.</extracomment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
</context>
<context>
    <name>nesoi::ChangeModel</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column: when something changed.</extracomment>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column: what happened to a resource (&quot;created&quot;).</extracomment>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>Title of a column: the path of the resource that changed (&quot;/app/shop&quot;).</extracomment>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>What happened to a resource.</extracomment>
        <translation>skapad</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What happened to a resource: its content was changed.</extracomment>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>What happened to a resource.</extracomment>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>What happened to a host: it was not refreshed in time.</extracomment>
        <translation>har gått ut</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>What happened to a host: it had expired and was refreshed.</extracomment>
        <translation>kom tillbaka</translation>
    </message>
</context>
<context>
    <name>nesoi::ClusterClient</name>
    <message>
        <source>No node of the cluster can be reached.</source>
        <translation>Ingen nod i klustret kan nås.</translation>
    </message>
    <message>
        <source>What answers at %1 is no node of Nesoi.</source>
        <translation>Det som svarar på %1 är ingen Nesoi-nod.</translation>
    </message>
    <message>
        <source>The node at %1 is one of another cluster, “%2”.</source>
        <translation>Noden på %1 hör till ett annat kluster, ”%2”.</translation>
    </message>
    <message>
        <source>No address of a node is known.</source>
        <translation>Ingen nods adress är känd.</translation>
    </message>
    <message>
        <source>The connection to the node was lost before it answered.</source>
        <translation>Anslutningen till noden bröts innan den svarade.</translation>
    </message>
</context>
<context>
    <name>nesoi::ClusterMap</name>
    <message>
        <source>Map of the cluster</source>
        <translation>Karta över klustret</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Zooma in (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Zooma ut (-)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Visa allt (0)</translation>
    </message>
    <message>
        <source>No cluster is known yet.</source>
        <translation>Inget kluster är känt ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s): %1.</source>
        <extracomment>%1 lists how many are in which state: &quot;2 alive, 1 dead&quot;</extracomment>
        <translation>
            <numerusform>%Ln medlem: %1.</numerusform>
            <numerusform>%Ln medlemmar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leader is agreed on.</source>
        <translation>Ingen ledare har utsetts.</translation>
    </message>
    <message>
        <source>The leader is %1.</source>
        <translation>Ledaren är %1.</translation>
    </message>
    <message>
        <source>No cluster yet</source>
        <translation>Inget kluster ännu</translation>
    </message>
    <message>
        <source>Connect to any of its nodes, and all members appear here.</source>
        <translation>Anslut till någon av dess noder, så visas alla medlemmar här.</translation>
    </message>
    <message>
        <source>Offline. This is how it was %1 ago.</source>
        <extracomment>%1 is a time, such as &quot;3 minutes&quot;</extracomment>
        <translation>Frånkopplad. Så här var det för %1 sedan.</translation>
    </message>
</context>
<context>
    <name>nesoi::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>Find an application, a service, a command…</source>
        <translation>Sök en applikation, en tjänst, ett kommando…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Sökträffar</translation>
    </message>
    <message>
        <source>Nothing by that name. Try fewer letters.</source>
        <extracomment>Of the command palette: no command and no resource matches what was typed.</extracomment>
        <translation>Inget med det namnet. Försök med färre bokstäver.</translation>
    </message>
</context>
<context>
    <name>nesoi::Connection</name>
    <message>
        <source>“%1” is not an address. Addresses look like 10.0.0.1:6553, node1:6553 or [::1]:6553.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>”%1” är ingen adress. Adresser ser ut som 10.0.0.1:6553, node1:6553 eller [::1]:6553.</translation>
    </message>
    <message>
        <source>The port in “%1” must be from 1 to 65535.</source>
        <translation>Porten i ”%1” måste vara mellan 1 och 65535.</translation>
    </message>
    <message>
        <source>Give the address of at least one node.</source>
        <translation>Ange minst en nods adress.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionChip</name>
    <message>
        <source>Not connected</source>
        <translation>Inte ansluten</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Ansluter…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Frånkopplad</translation>
    </message>
    <message>
        <source>Last node: %1</source>
        <extracomment>%1 is a node&apos;s address.</extracomment>
        <translation>Senaste nod: %1</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Nod: %1</translation>
    </message>
    <message>
        <source>Click to choose another connection.</source>
        <translation>Klicka för att välja en annan anslutning.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionControl</name>
    <message>
        <source>Now connected to %1, because %2 doesn’t answer any more.</source>
        <extracomment>Both are addresses of nodes. The console went from the second to the first by itself.</extracomment>
        <translation>Nu ansluten till %1, eftersom %2 inte längre svarar.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <extracomment>In the list of connections: one that has no name and no address yet.</extracomment>
        <translation>Ny anslutning</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Senast använd: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Anslutningar</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Sparade anslutningar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: a new connection.</extracomment>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: takes a connection out of the list.</extracomment>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of a connection.</extracomment>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Such as “Production”; may be empty</source>
        <translation>Till exempel ”Produktion”; får vara tomt</translation>
    </message>
    <message>
        <source>A&amp;ddresses of nodes</source>
        <translation>A&amp;dresser till noder</translation>
    </message>
    <message>
        <source>One is enough: the console learns of the others from it. With several, between commas, it also starts while one of them is down.</source>
        <translation>En räcker: konsolen får veta de andra av den. Med flera, åtskilda med komman, startar den även när en av dem ligger nere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: forgets what was changed in the dialog.</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects to a cluster.</extracomment>
        <translation>&amp;Anslut</translation>
    </message>
</context>
<context>
    <name>nesoi::CopyJob</name>
    <message>
        <source>The new name is the old one.</source>
        <translation>Det nya namnet är detsamma som det gamla.</translation>
    </message>
    <message>
        <source>A name is 1 to 128 letters, digits, dots, dashes or underscores of ASCII.</source>
        <translation>Ett namn består av 1 till 128 bokstäver, siffror, punkter, bindestreck eller understreck i ASCII.</translation>
    </message>
    <message>
        <source>This web-hook has a secret, which nodes do not show: create the new one with its secret.</source>
        <translation>Webbhooken har en hemlighet som noderna inte visar: skapa den nya med dess hemlighet.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no resource of Nesoi.</source>
        <translation>Nodens svar är ingen Nesoi-resurs.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 finns redan.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created.</source>
        <translation>Det är okänt om %1 skapades.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile, so it was not deleted.</source>
        <translation>%1 ändrades av någon annan under tiden och togs därför inte bort.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 kunde inte tas bort.</translation>
    </message>
    <message>
        <source>%1 was created: both exist now.</source>
        <translation>%1 skapades: nu finns båda.</translation>
    </message>
</context>
<context>
    <name>nesoi::CreateDialog</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>”%1” finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>It was not created. %1</source>
        <extracomment>%1: why, in a sentence.</extracomment>
        <translation>Det gick inte att skapa. %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <extracomment>A button: creates the resource on the node.</extracomment>
        <translation>S&amp;kapa</translation>
    </message>
</context>
<context>
    <name>nesoi::DeleteDialog</name>
    <message>
        <source>Delete the application %1?</source>
        <translation>Ta bort applikationen %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n application(s)?</source>
        <translation>
            <numerusform>Ta bort %n applikation?</numerusform>
            <numerusform>Ta bort %n applikationer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the host %1 of %2?</source>
        <extracomment>%1: name of a host, %2: name of a service.</extracomment>
        <translation>Ta bort värden %1 för %2?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n host(s)?</source>
        <translation>
            <numerusform>Ta bort %n värd?</numerusform>
            <numerusform>Ta bort %n värdar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the web-hook %1?</source>
        <translation>Ta bort webbhooken %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n web-hook(s)?</source>
        <translation>
            <numerusform>Ta bort %n webbhook?</numerusform>
            <numerusform>Ta bort %n webbhookar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients no longer find it. If it is still running, it may register itself again.</source>
        <translation>Klienter hittar den inte längre. Om den fortfarande körs kan den registrera sig igen.</translation>
    </message>
    <message>
        <source>Its receiver is told nothing any more.</source>
        <translation>Dess mottagare får inga fler meddelanden.</translation>
    </message>
    <message>
        <source>Its configuration is gone for good.</source>
        <translation>Dess konfiguration går förlorad för alltid.</translation>
    </message>
    <message numerus="yes">
        <source>Their configurations are gone for good.</source>
        <translation>
            <numerusform>Dess konfiguration går förlorad för alltid.</numerusform>
            <numerusform>Deras konfigurationer går förlorade för alltid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web-hooks stay registered, and are told.</source>
        <translation>Webbhookar förblir registrerade och meddelas.</translation>
    </message>
    <message numerus="yes">
        <source>%n web-hook(s) stay registered, and are told.</source>
        <translation>
            <numerusform>%n webbhook förblir registrerad och meddelas.</numerusform>
            <numerusform>%n webbhookar förblir registrerade och meddelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <extracomment>Below a list of names that is cut off.</extracomment>
        <translation>
            <numerusform>…och %n till</numerusform>
            <numerusform>…och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Vad som tas bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n</source>
        <translation>
            <numerusform>&amp;Ta bort %n</numerusform>
            <numerusform>&amp;Ta bort %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients no longer find them. Those that are still running may register themselves again.</source>
        <translation>Klienter hittar inte längre de här värdarna. De som fortfarande körs kan registrera sig igen.</translation>
    </message>
    <message>
        <source>The service %1 has no other hosts, so it is gone as well.</source>
        <extracomment>%1: name of a service.</extracomment>
        <translation>Tjänsten %1 har inga andra värdar och försvinner därför också.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have no other hosts, so they are gone as well.</source>
        <translation>
            <numerusform>%n tjänst har inga andra värdar och försvinner därför också.</numerusform>
            <numerusform>%n tjänster har inga andra värdar och försvinner därför också.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::DeliveriesPane</name>
    <message>
        <source>The test was received</source>
        <extracomment>Of a web-hook&apos;s test.</extracomment>
        <translation>Testet togs emot</translation>
    </message>
    <message>
        <source>Status %1 after %2.</source>
        <extracomment>Of a receiver&apos;s answer: %1 is a status of HTTP, such as 200, %2 a duration, such as &quot;3 ms&quot;.</extracomment>
        <translation>Status %1 efter %2.</translation>
    </message>
    <message>
        <source>The test was not received: %1</source>
        <extracomment>Of a web-hook&apos;s test. %1: &quot;refused&quot;, &quot;timeout&quot;, …</extracomment>
        <translation>Testet togs inte emot: %1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <extracomment>How long a delivery took: %1 is &quot;3 ms&quot; or the like.</extracomment>
        <translation>Det tog %1.</translation>
    </message>
    <message>
        <source>The answer: “%1”</source>
        <extracomment>%1: the beginning of what the receiver of a web-hook answered.</extracomment>
        <translation>Svaret: ”%1”</translation>
    </message>
    <message>
        <source>No test was sent, or what came of it is not known</source>
        <translation>Inget test skickades, eller så är resultatet okänt</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>On a button: a test is being sent to a web-hook.</extracomment>
        <translation>Skickar…</translation>
    </message>
    <message>
        <source>Send a &amp;Test</source>
        <extracomment>Sends a notification to a web-hook, for people to see whether it is received.</extracomment>
        <translation>Ski&amp;cka test</translation>
    </message>
    <message>
        <source>The last deliveries could not be read. %1</source>
        <translation>De senaste leveranserna kunde inte läsas. %1</translation>
    </message>
    <message>
        <source>Reading the last deliveries…</source>
        <translation>Läser de senaste leveranserna…</translation>
    </message>
    <message>
        <source>Nothing was sent lately. Send a test to see whether the receiver answers.</source>
        <translation>Inget har skickats på sistone. Skicka ett test för att se om mottagaren svarar.</translation>
    </message>
    <message>
        <source>There is no answer to be shown.</source>
        <extracomment>Of a delivery to a web-hook: the receiver&apos;s answer has no content.</extracomment>
        <translation>Det finns inget svar att visa.</translation>
    </message>
    <message>
        <source>Sends a notification with the event “test” now (%1)</source>
        <translation>Skickar ett meddelande med händelsen ”test” nu (%1)</translation>
    </message>
    <message>
        <source>Last deliveries</source>
        <translation>Senaste leveranser</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>Mottagarens svar</translation>
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
        <translation>ändring</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Title of a column: when a notification was sent to a web-hook.</extracomment>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Title of a column: whether a notification was received, and if not, why.</extracomment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column: the status of HTTP that a receiver answered with, such as 200.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Title of a column: how long a delivery took.</extracomment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Title of a column: why a web-hook was told something: &quot;change&quot; or &quot;test&quot;.</extracomment>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Title of a column: the node that sent a notification.</extracomment>
        <translation>Nod</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Outcome of a delivery to a web-hook.</extracomment>
        <translation>togs emot</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Outcome of a delivery to a web-hook: the receiver answered, but not with a status of success.</extracomment>
        <translation>avvisades</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>Outcome of a delivery to a web-hook: no answer came in time.</extracomment>
        <translation>tidsgränsen överskreds</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>Outcome of a delivery to a web-hook: nobody listens there.</extracomment>
        <translation>kan inte nås</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <extracomment>Outcome of a delivery to a web-hook: TLS could not be agreed on, or the certificate is not trusted.</extracomment>
        <translation>TLS misslyckades</translation>
    </message>
    <message>
        <source>forbidden</source>
        <extracomment>Outcome of a delivery to a web-hook: nodes are told to send nothing to that address.</extracomment>
        <translation>tilläts inte</translation>
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
        <translation>&amp;Nästa ändring</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>&amp;Föregående ändring</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <extracomment>Shows the texts before and after a change beside each other, rather than one below the other.</extracomment>
        <translation>&amp;Sida vid sida</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Above a text as it was before a change.</extracomment>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Above a text as it will be after a change.</extracomment>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Inget har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <comment>Of a text that was changed</comment>
        <translation>
            <numerusform>%n rad tillagd</numerusform>
            <numerusform>%n rader tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <comment>Of a text that was changed</comment>
        <translation>
            <numerusform>%n rad borttagen</numerusform>
            <numerusform>%n rader borttagna</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Inga ändringar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;3 lines added, 1 line removed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <extracomment>Which of the changes in a text the keyboard is at: &quot;Change 2 of 5&quot;.</extracomment>
        <translation>Ändring %1 av %2</translation>
    </message>
</context>
<context>
    <name>nesoi::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Markera &amp;allt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
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
        <translation>Det här är ingen fil som Nesoi har exporterat.</translation>
    </message>
    <message>
        <source>The file is of version %1 of the format, which this console does not know.</source>
        <translation>Filen har formatversion %1, som den här konsolen inte känner till.</translation>
    </message>
</context>
<context>
    <name>nesoi::FileExchange</name>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
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
        <translation>Importera</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporterar…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Progress</comment>
        <extracomment>Progress: how many of how many.</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Inget exporterades</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 kunde inte skrivas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s) were exported</source>
        <translation>
            <numerusform>%Ln resurs exporterades</numerusform>
            <numerusform>%Ln resurser exporterades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 kunde inte läsas</translation>
    </message>
    <message>
        <source>It is too large to be an export of Nesoi.</source>
        <translation>Filen är för stor för att vara en export från Nesoi.</translation>
    </message>
</context>
<context>
    <name>nesoi::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Text att söka efter</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Skilj på &amp;versaler</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <extracomment>What the button does: goes to the place before this one where the text was found.</extracomment>
        <translation>Föregående ställe (Skift+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Föregående ställe</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <extracomment>What the button does: goes to the next place where the text was found.</extracomment>
        <translation>Nästa ställe (F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nästa ställe</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Stäng sökningen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1: a large number of places where a text was found; there are more.</extracomment>
        <translation>Fler än %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places is shown where a text was found: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>nesoi::FirstSteps</name>
    <message>
        <source>Nothing is here yet</source>
        <translation>Här finns inget ännu</translation>
    </message>
    <message>
        <source>Whatever is created at one node is soon on all of them, and shown here at once. Begin with one of these, here or with the command.</source>
        <translation>Det som skapas på en nod finns snart på alla och visas här direkt. Börja med något av detta, här eller med kommandot.</translation>
    </message>
    <message>
        <source>An application holds a configuration, which programs read, and are told of when it changes.</source>
        <translation>En applikation innehåller en konfiguration som program läser och får veta när den ändras.</translation>
    </message>
    <message>
        <source>Create an Application…</source>
        <translation>Skapa en applikation…</translation>
    </message>
    <message>
        <source>A service lists the hosts that offer something, and where. Hosts register themselves.</source>
        <translation>En tjänst listar värdarna som erbjuder något, och var. Värdar registrerar sig själva.</translation>
    </message>
    <message>
        <source>Register a Host…</source>
        <translation>Registrera en värd…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the command beside it on the clipboard.</extracomment>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>The same as a command for a shell</source>
        <translation>Samma sak som ett skalkommando</translation>
    </message>
</context>
<context>
    <name>nesoi::HealthSummary</name>
    <message>
        <source>All is well.</source>
        <translation>Allt är väl.</translation>
    </message>
    <message>
        <source>No node answers. The console goes on trying.</source>
        <translation>Ingen nod svarar. Konsolen fortsätter att försöka.</translation>
    </message>
    <message>
        <source>No leader is agreed on. Until there is one, web-hooks are not called.</source>
        <translation>Ingen ledare har utsetts. Tills det finns en anropas inga webbhookar.</translation>
    </message>
    <message>
        <source>%1 is dead.</source>
        <comment>a member</comment>
        <translation>%1 är död.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are dead: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln medlem är död: %1</numerusform>
            <numerusform>%Ln medlemmar är döda: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is suspect: it has been silent for longer than usual.</source>
        <comment>a member</comment>
        <translation>%1 är misstänkt: den har varit tyst längre än vanligt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are suspect, silent for longer than usual: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln medlem är misstänkt, tyst längre än vanligt: %1</numerusform>
            <numerusform>%Ln medlemmar är misstänkta, tysta längre än vanligt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s fast.</source>
        <translation>Klockan på %1 går %2 s före.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s slow.</source>
        <translation>Klockan på %1 går %2 s efter.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %Ln member(s) are off by more than a second: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>Klockan på %Ln medlem går mer än en sekund fel: %1</numerusform>
            <numerusform>Klockorna på %Ln medlemmar går mer än en sekund fel: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not catch up: it is behind by %Ln write(s).</source>
        <extracomment>%1 is a member of the cluster</extracomment>
        <translation>
            <numerusform>%1 kommer inte ikapp: den ligger %Ln skrivning efter.</numerusform>
            <numerusform>%1 kommer inte ikapp: den ligger %Ln skrivningar efter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) do not catch up: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln medlem kommer inte ikapp: %1</numerusform>
            <numerusform>%Ln medlemmar kommer inte ikapp: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s) fail: their receivers have not taken notifications for long.</source>
        <translation>
            <numerusform>%Ln webbhook misslyckas: dess mottagare har inte tagit emot meddelanden på länge.</numerusform>
            <numerusform>%Ln webbhookar misslyckas: deras mottagare har inte tagit emot meddelanden på länge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) are dead: they were not refreshed in time.</source>
        <translation>
            <numerusform>%Ln värd är död: den uppdaterades inte i tid.</numerusform>
            <numerusform>%Ln värdar är döda: de uppdaterades inte i tid.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 takes no writes; its log says why.</source>
        <comment>a member</comment>
        <translation>Disken på %1 tar inte emot skrivningar; dess logg säger varför.</translation>
    </message>
    <message numerus="yes">
        <source>The disks of %n member(s) take no writes: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>Disken på %n medlem tar inte emot skrivningar: %1</numerusform>
            <numerusform>Diskarna på %n medlemmar tar inte emot skrivningar: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::HookDeliveries</name>
    <message>
        <source>The node&apos;s answer is no list of deliveries.</source>
        <translation>Nodens svar är ingen lista över leveranser.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no delivery.</source>
        <translation>Nodens svar är ingen leverans.</translation>
    </message>
</context>
<context>
    <name>nesoi::HookList</name>
    <message>
        <source>Retrying or failing</source>
        <extracomment>A choice of web-hooks: those that did not receive the last notification. %1: how many.</extracomment>
        <translation>Försöker igen eller misslyckas</translation>
    </message>
    <message>
        <source>Retrying or failing (%1)</source>
        <translation>Försöker igen eller misslyckas (%1)</translation>
    </message>
    <message>
        <source>Web-hooks</source>
        <translation>Webbhookar</translation>
    </message>
    <message>
        <source>Filter by what is watched, name or endpoint</source>
        <translation>Filtrera på det som bevakas, namn eller slutpunkt</translation>
    </message>
    <message>
        <source>New Web-hook…</source>
        <translation>Ny webbhook…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s)</source>
        <translation>
            <numerusform>%Ln webbhook</numerusform>
            <numerusform>%Ln webbhookar</numerusform>
        </translation>
    </message>
    <message>
        <source>No web-hooks yet</source>
        <translation>Inga webbhookar ännu</translation>
    </message>
    <message>
        <source>A web-hook watches an application or a service: at every change of it, Nesoi sends a request to an address of yours.</source>
        <translation>En webbhook bevakar en applikation eller en tjänst: vid varje ändring skickar Nesoi en begäran till en av dina adresser.</translation>
    </message>
    <message>
        <source>What is watched, names and endpoints are searched; in each, all the words have to be found.</source>
        <translation>Det som bevakas, namn och slutpunkter genomsöks; varje webbhook måste innehålla alla orden.</translation>
    </message>
    <message>
        <source>Reading web-hooks…</source>
        <translation>Läser webbhookar…</translation>
    </message>
    <message>
        <source>Web-hooks are shown as soon as a node answers.</source>
        <translation>Webbhookar visas så snart en nod svarar.</translation>
    </message>
    <message>
        <source>No web-hook is retrying or failing</source>
        <translation>Ingen webbhook försöker igen eller misslyckas</translation>
    </message>
    <message>
        <source>Nothing waits to be sent again.</source>
        <translation>Inget väntar på att skickas igen.</translation>
    </message>
    <message>
        <source>No web-hook watches %1</source>
        <translation>Ingen webbhook bevakar %1</translation>
    </message>
    <message>
        <source>Create one, and Nesoi sends a request to an address of yours at every change.</source>
        <translation>Skapa en, så skickar Nesoi en begäran till en av dina adresser vid varje ändring.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice of web-hooks: all.</extracomment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>This node is of an older version, which cannot list all web-hooks: you see those of the applications and services that you came from, and those that have changed since.</source>
        <translation>Den här noden har en äldre version som inte kan lista alla webbhookar: du ser dem för de applikationer och tjänster som du kom ifrån, och dem som har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>Show the web-hooks of all applications and services</source>
        <translation>Visa webbhookar för alla applikationer och tjänster</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <extracomment>Only web-hooks that watch %1 (&quot;/app/shop&quot;) are shown.</extracomment>
        <translation>Bara för %1</translation>
    </message>
</context>
<context>
    <name>nesoi::HookModel</name>
    <message>
        <source>idle</source>
        <extracomment>State of a web-hook: nothing was delivered to it yet.</extracomment>
        <translation>vilar</translation>
    </message>
    <message>
        <source>healthy</source>
        <extracomment>State of a web-hook: what was delivered last was received.</extracomment>
        <translation>frisk</translation>
    </message>
    <message>
        <source>retrying</source>
        <extracomment>State of a web-hook: the last delivery failed, another one will be tried.</extracomment>
        <translation>försöker igen</translation>
    </message>
    <message>
        <source>failing</source>
        <extracomment>State of a web-hook: deliveries failed so often that it was given up until there is a new change.</extracomment>
        <translation>misslyckas</translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <extracomment>How the last delivery to a web-hook ended: %1 is a status of HTTP, such as 503, or a word such as &quot;timeout&quot;.</extracomment>
        <translation>Senaste svar: %1.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>When a delivery to a web-hook is tried again: %1 is a date and time.</extracomment>
        <translation>Nästa försök: %1.</translation>
    </message>
    <message>
        <source>Watches</source>
        <extracomment>Title of a column: the resource that a web-hook watches, &quot;/app/shop&quot;.</extracomment>
        <translation>Bevakar</translation>
    </message>
    <message>
        <source>Web-hook</source>
        <extracomment>Title of a column: the name of a web-hook.</extracomment>
        <translation>Webbhook</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Title of a column: the address that a web-hook&apos;s notifications go to.</extracomment>
        <translation>Slutpunkt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: how a web-hook is doing.</extracomment>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Failures</source>
        <extracomment>Title of a column: how many deliveries in a row have failed.</extracomment>
        <translation>Misslyckanden</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <extracomment>Title of a column: when a web-hook was last told something.</extracomment>
        <translation>Senaste leverans</translation>
    </message>
    <message>
        <source>last failed</source>
        <extracomment>State of a web-hook: the last attempt, a test, was not received; nothing else waits to be sent.</extracomment>
        <translation>misslyckades senast</translation>
    </message>
</context>
<context>
    <name>nesoi::HooksPage</name>
    <message>
        <source>Web-hooks</source>
        <translation>Webbhookar</translation>
    </message>
    <message>
        <source>&amp;New Web-hook…</source>
        <translation>&amp;Ny webbhook…</translation>
    </message>
    <message>
        <source>Show What It &amp;Watches</source>
        <translation>Visa det som beva&amp;kas</translation>
    </message>
    <message>
        <source>No web-hook selected</source>
        <translation>Ingen webbhook vald</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it, and what was sent to it lately.</source>
        <translation>Välj en i listan för att visa och redigera den, och se vad som nyligen skickats till den.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s) selected</source>
        <translation>
            <numerusform>%Ln webbhook vald</numerusform>
            <numerusform>%Ln webbhookar valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::HostList</name>
    <message>
        <source>Hosts of %1</source>
        <extracomment>%1: name of a service.</extracomment>
        <translation>Värdar för %1</translation>
    </message>
    <message>
        <source>Filter by name or endpoint</source>
        <translation>Filtrera på namn eller slutpunkt</translation>
    </message>
    <message>
        <source>New Host…</source>
        <translation>Ny värd…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln värd</numerusform>
            <numerusform>%Ln värdar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no hosts any more</source>
        <translation>%1 har inga värdar längre</translation>
    </message>
    <message>
        <source>%1 has no hosts</source>
        <translation>%1 har inga värdar</translation>
    </message>
    <message>
        <source>The service is back as soon as a host registers itself for it, or you create one.</source>
        <translation>Tjänsten är tillbaka så snart en värd registrerar sig för den, eller du skapar en.</translation>
    </message>
    <message>
        <source>Names and endpoints are searched; in each host, all the words have to be found.</source>
        <translation>Namn och slutpunkter genomsöks; varje värd måste innehålla alla orden.</translation>
    </message>
    <message>
        <source>Reading hosts…</source>
        <translation>Läser värdar…</translation>
    </message>
    <message>
        <source>Hosts are shown as soon as a node answers.</source>
        <translation>Värdar visas så snart en nod svarar.</translation>
    </message>
</context>
<context>
    <name>nesoi::HostModel</name>
    <message>
        <source>alive</source>
        <extracomment>State of a host: it was refreshed within its lifetime (TTL), or has none.</extracomment>
        <translation>lever</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utgången</translation>
    </message>
    <message>
        <source>master</source>
        <extracomment>Of a host: clients trust it as the service&apos;s master.</extracomment>
        <translation>master</translation>
    </message>
    <message>
        <source>outdated</source>
        <extracomment>Of a host: it says that it is the master, but another one is trusted.</extracomment>
        <translation>inaktuell</translation>
    </message>
    <message>
        <source>It says that it is the master, but another host said so later: clients trust that one.</source>
        <translation>Den säger sig vara master, men en annan värd sade det senare: klienter litar på den.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Title of a column: the name of a host of a service.</extracomment>
        <translation>Värd</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: whether a host is alive or expired.</extracomment>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <extracomment>Title of a column: the addresses at which a host serves.</extracomment>
        <translation>Slutpunkter</translation>
    </message>
    <message>
        <source>Master</source>
        <extracomment>Title of a column: whether the host is the master.</extracomment>
        <translation>Master</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>Title of a column: for how long a host is alive unless it is refreshed (time to live).</extracomment>
        <translation>Livstid</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Title of a column: when the host was last changed or refreshed.</extracomment>
        <translation>Uppdaterad</translation>
    </message>
</context>
<context>
    <name>nesoi::HttpClient</name>
    <message>
        <source>Nobody serves at %1.</source>
        <translation>Ingen svarar på %1.</translation>
    </message>
    <message>
        <source>The name in %1 is not known.</source>
        <translation>Namnet i %1 är okänt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 kan inte nås.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 svarade inte i tid.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered.</source>
        <translation>Anslutningen till %1 bröts innan svaret kom.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be taken.</source>
        <translation>Svaret från %1 är för stort.</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportDialog</name>
    <message>
        <source>Comparing the file with what is there…</source>
        <translation>Jämför filen med det som finns…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Create: %1, replace: %2, unchanged: %3, refused: %4.</source>
        <extracomment>What an import would do; four numbers.</extracomment>
        <translation>Inget har ändrats ännu. Skapa: %1, ersätt: %2, oförändrade: %3, avvisade: %4.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerar…</translation>
    </message>
    <message>
        <source>Written: %1, failed: %2, left: %3.</source>
        <extracomment>What an import did; three numbers.</extracomment>
        <translation>Skrivna: %1, misslyckade: %2, kvar: %3.</translation>
    </message>
    <message>
        <source>Try the &amp;Rest Again</source>
        <extracomment>A button: imports what could not be imported before.</extracomment>
        <translation>Försök igen med &amp;resten</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importera</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>A button: what is not written yet, stays as it is.</extracomment>
        <translation>S&amp;toppa</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>Importera %1</translation>
    </message>
    <message>
        <source>What happens to each resource</source>
        <translation>Vad som händer med varje resurs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportJob</name>
    <message>
        <source>This is the path of no application, host or web-hook.</source>
        <translation>Det här är inte sökvägen till någon applikation, värd eller webbhook.</translation>
    </message>
    <message>
        <source>The file does not hold this web-hook&apos;s secret: write it there in the place of “true”.</source>
        <translation>Filen innehåller inte webbhookens hemlighet: skriv den där i stället för ”true”.</translation>
    </message>
    <message>
        <source>It was cancelled; it may have been written or not.</source>
        <translation>Det avbröts; det kan ha skrivits eller inte.</translation>
    </message>
    <message>
        <source>It has been deleted since the dry run.</source>
        <translation>Den har tagits bort sedan testkörningen.</translation>
    </message>
    <message>
        <source>Somebody has changed it since the dry run.</source>
        <translation>Någon har ändrat den sedan testkörningen.</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportModel</name>
    <message>
        <source>Create</source>
        <extracomment>What an import does to a resource: it is new.</extracomment>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>What an import does to a resource: it is there, and will be another.</extracomment>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What an import does to a resource: nothing, it is there just so.</extracomment>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What an import does to a resource: nothing, as nodes would not take it.</extracomment>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What came of a resource in an import: it was written.</extracomment>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>Title of a column: the path of an application, a host or a web-hook.</extracomment>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Title of a column: what an import does to a resource.</extracomment>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Title of a column: what came of it, or why not.</extracomment>
        <translation>Resultat</translation>
    </message>
</context>
<context>
    <name>nesoi::JsonEditor</name>
    <message>
        <source>&amp;Format</source>
        <extracomment>Lays the JSON text out with line breaks and indentation.</extracomment>
        <translation>&amp;Formatera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Sök &amp;nästa</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Sök &amp;föregående</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Gå till &amp;rad…</translation>
    </message>
    <message>
        <source>Go to &amp;Error</source>
        <extracomment>An error: what keeps the text from being JSON.</extracomment>
        <translation>Gå till f&amp;el</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <extracomment>Makes letters larger.</extracomment>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Normal Size</source>
        <extracomment>Makes letters as large as they are usually.</extracomment>
        <translation>Normal storlek</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Vad som är fel i texten</translation>
    </message>
    <message>
        <source>Place of the caret</source>
        <translation>Markörens plats</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON-text</translation>
    </message>
    <message>
        <source>%1:%2 %3</source>
        <extracomment>The place of an error and what is wrong: &quot;3:14 This bracket is never closed.&quot;</extracomment>
        <translation>%1:%2 %3</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Gå till rad</translation>
    </message>
    <message>
        <source>Line, from 1 to %1:</source>
        <translation>Rad, från 1 till %1:</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>Where the caret is in the text.</extracomment>
        <translation>Rad %1, kolumn %2</translation>
    </message>
</context>
<context>
    <name>nesoi::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>Of the language: as the desktop has it.</extracomment>
        <translation>&amp;Följ systemet</translation>
    </message>
</context>
<context>
    <name>nesoi::LoadingNotice</name>
    <message numerus="yes">
        <source>Reading what there is in the cluster: %Ln resource(s) so far…</source>
        <extracomment>It isn&apos;t known how many there are.</extracomment>
        <translation>
            <numerusform>Läser det som finns i klustret: %Ln resurs hittills…</numerusform>
            <numerusform>Läser det som finns i klustret: %Ln resurser hittills…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::MainWindow</name>
    <message>
        <source>Nesoi Console</source>
        <extracomment>The program&apos;s name, in the window&apos;s title. Nesoi is a name.</extracomment>
        <translation>Nesoi-konsol</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Försök igen nu</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a connection&apos;s name or an address.</extracomment>
        <translation>%1 kan inte nås</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Nya försök görs av sig självt.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a connection&apos;s name or an address.</extracomment>
        <translation>Ansluter till %1…</translation>
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
        <translation>0, lugnt</translation>
    </message>
    <message>
        <source>8, alarm</source>
        <extracomment>The high end of a scale, where a member is taken for dead</extracomment>
        <translation>8, larm</translation>
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
        <translation>Efter</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Klockavvikelse</translation>
    </message>
    <message>
        <source>Generation</source>
        <extracomment>Of a member: how often it was started</extracomment>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Hjärtslag</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Of a member, when a leader is elected</extracomment>
        <translation>Prioritet</translation>
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
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Of a member of the cluster: of its software.</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <extracomment>Of a member of the cluster: for when a leader is elected; %1 is a number.</extracomment>
        <translation>prioritet %1</translation>
    </message>
    <message numerus="yes">
        <source>started %n time(s)</source>
        <extracomment>Of a member of the cluster: how often it has been started.</extracomment>
        <translation>
            <numerusform>startad %n gång</numerusform>
            <numerusform>startad %n gånger</numerusform>
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
        <translation>Ingen medlem vald</translation>
    </message>
    <message>
        <source>Choose one on the map or in the table.</source>
        <translation>Välj en på kartan eller i tabellen.</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberModel</name>
    <message>
        <source>leader, connected</source>
        <extracomment>Of a member: the cluster&apos;s leader, and at the same time the node that the console talks to.</extracomment>
        <translation>ledare, ansluten</translation>
    </message>
    <message>
        <source>leader</source>
        <extracomment>Of a member: it leads the cluster.</extracomment>
        <translation>ledare</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>Of a member: it is the node that the console talks to.</extracomment>
        <translation>ansluten</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>How suspicious its silence is: 8 is as good as certainly dead.</source>
        <translation>Hur misstänkt tystnaden är: 8 är så gott som säkert död.</translation>
    </message>
    <message>
        <source>How many writes it is not known to have yet.</source>
        <translation>Hur många skrivningar den ännu inte är känd för att ha.</translation>
    </message>
    <message>
        <source>How far its clock is ahead of that of the node that the console talks to.</source>
        <translation>Hur långt dess klocka går före klockan på noden som konsolen talar med.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: where a member of the cluster is reached.</extracomment>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Title of a column: whether a member leads the cluster, and whether the console talks to it.</extracomment>
        <translation>Roll</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: whether a member is alive.</extracomment>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Phi</source>
        <extracomment>Title of a column: a measure of suspicion; the Greek letter φ.</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>Title of a column: how many writes a member lacks.</extracomment>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Title of a column: how far a member&apos;s clock is ahead.</extracomment>
        <translation>Klocka</translation>
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
        <translation>lever</translation>
    </message>
    <message>
        <source>suspect</source>
        <extracomment>State of a member of the cluster: silent for longer than usual.</extracomment>
        <translation>misstänkt</translation>
    </message>
    <message>
        <source>dead</source>
        <extracomment>State of a member of the cluster.</extracomment>
        <translation>död</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>State of a member of the cluster: it said good-bye.</extracomment>
        <translation>har lämnat</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberWords</name>
    <message>
        <source>alive</source>
        <extracomment>State of a member of the cluster</extracomment>
        <translation>lever</translation>
    </message>
    <message>
        <source>suspect</source>
        <extracomment>State of a member of the cluster: silent for longer than usual</extracomment>
        <translation>misstänkt</translation>
    </message>
    <message>
        <source>dead</source>
        <extracomment>State of a member of the cluster</extracomment>
        <translation>död</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>State of a member of the cluster: it said good-bye</extracomment>
        <translation>har lämnat</translation>
    </message>
    <message>
        <source>leader</source>
        <extracomment>Mark of the member that leads the cluster</extracomment>
        <translation>ledare</translation>
    </message>
    <message>
        <source>connected here</source>
        <extracomment>Mark of the member that this program talks to</extracomment>
        <translation>ansluten här</translation>
    </message>
    <message>
        <source>behind %1</source>
        <extracomment>How many writes a member of the cluster lacks; %1 is a number. As short as it can be.</extracomment>
        <translation>%1 efter</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>Of phi, how suspicious a member&apos;s silence is; %1 is 100</extracomment>
        <translation>över %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>Of the difference of two clocks</extracomment>
        <translation>inte mätt</translation>
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
            <numerusform>%Ln sekund</numerusform>
            <numerusform>%Ln sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln timme</numerusform>
            <numerusform>%Ln timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
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
        <translation>%1 kopierades.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>Cluster “%1”, as %2 sees it</source>
        <translation>Kluster ”%1”, som %2 ser det</translation>
    </message>
    <message>
        <source>Connect to this &amp;Node</source>
        <extracomment>To have the console talk to the selected node of the cluster from now on.</extracomment>
        <translation>Anslut till den här &amp;noden</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>Kopiera a&amp;dress</translation>
    </message>
    <message>
        <source>How the members have been doing</source>
        <translation>Hur det har gått för medlemmarna</translation>
    </message>
</context>
<context>
    <name>nesoi::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Sammanfoga</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 ändrades på annat håll</translation>
    </message>
</context>
<context>
    <name>nesoi::MergeView</name>
    <message>
        <source>Take &amp;Mine</source>
        <extracomment>Of a conflict of two people&apos;s changes.</extracomment>
        <translation>Ta &amp;min</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Ta &amp;deras</translation>
    </message>
    <message>
        <source>Take &amp;Both</source>
        <translation>Ta &amp;båda</translation>
    </message>
    <message>
        <source>&amp;Next Conflict</source>
        <translation>&amp;Nästa konflikt</translation>
    </message>
    <message>
        <source>&amp;Previous Conflict</source>
        <translation>&amp;Föregående konflikt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Mine: what I wrote</source>
        <extracomment>Above the text that the user wrote.</extracomment>
        <translation>Min: det jag skrev</translation>
    </message>
    <message>
        <source>Before: what both began with</source>
        <extracomment>Above the text that two people changed.</extracomment>
        <translation>Före: det båda började med</translation>
    </message>
    <message>
        <source>Theirs: what is stored now</source>
        <extracomment>Above the text that somebody else wrote in the meantime.</extracomment>
        <translation>Deras: det som är sparat nu</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Above the text that two people&apos;s changes are merged to.</extracomment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Conflict %1: take mine, theirs or both, or write here what should stand.</source>
        <translation>Konflikt %1: ta min, deras eller båda, eller skriv här vad som ska stå.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <comment>Of two people&apos;s changes</comment>
        <translation>
            <numerusform>%n konflikt kvar</numerusform>
            <numerusform>%n konflikter kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflict is left</source>
        <translation>Inga konflikter kvar</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) merged automatically</source>
        <comment>Of two people&apos;s changes</comment>
        <translation>
            <numerusform>%n annan ändring sammanfogad automatiskt</numerusform>
            <numerusform>%n andra ändringar sammanfogade automatiskt</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <extracomment>Which of the conflicts the keyboard is at: &quot;Conflict 2 of 5&quot;.</extracomment>
        <translation>Konflikt %1 av %2</translation>
    </message>
</context>
<context>
    <name>nesoi::NameField</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>”%1” finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>A name has 128 characters at most.</source>
        <translation>Ett namn har högst 128 tecken.</translation>
    </message>
    <message>
        <source>“%1” means something else to Nesoi. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>”%1” betyder något annat för Nesoi. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>A name is made of the letters A to Z and a to z, digits, “.”, “_” and “-”, and is neither “.” nor “..”.</source>
        <translation>Ett namn består av bokstäverna A till Z och a till z, siffror, ”.”, ”_” och ”-”, och är varken ”.” eller ”..”.</translation>
    </message>
</context>
<context>
    <name>nesoi::OfflineNotice</name>
    <message>
        <source>Retry now</source>
        <extracomment>Button: tries to connect now rather than a little later.</extracomment>
        <translation>Försök igen nu</translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n second(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Senast kända tillstånd, %n sekund gammalt. Ansluter igen…</numerusform>
            <numerusform>Senast kända tillstånd, %n sekunder gammalt. Ansluter igen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n minute(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Senast kända tillstånd, %n minut gammalt. Ansluter igen…</numerusform>
            <numerusform>Senast kända tillstånd, %n minuter gammalt. Ansluter igen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n hour(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Senast kända tillstånd, %n timme gammalt. Ansluter igen…</numerusform>
            <numerusform>Senast kända tillstånd, %n timmar gammalt. Ansluter igen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n day(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Senast kända tillstånd, %n dag gammalt. Ansluter igen…</numerusform>
            <numerusform>Senast kända tillstånd, %n dagar gammalt. Ansluter igen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::OverviewPage</name>
    <message>
        <source>%1 per second</source>
        <extracomment>How many changes there are in the whole cluster; %1 is a number.</extracomment>
        <translation>%1 per sekund</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal.</source>
        <translation>Kopierat. Klistra in det i en terminal.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of a page: the cluster at a glance.</extracomment>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Cluster “%1”, through %2</source>
        <translation>Kluster ”%1”, via %2</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Heading: what is wrong in the cluster, or that nothing is.</extracomment>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Senaste ändringar</translation>
    </message>
    <message>
        <source>Nothing has changed since you connected. What changes, at whichever node, appears here.</source>
        <translation>Inget har ändrats sedan du anslöt. Det som ändras, oavsett nod, visas här.</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Heading of a small map of the cluster.</extracomment>
        <translation>Karta</translation>
    </message>
</context>
<context>
    <name>nesoi::OverviewTiles</name>
    <message>
        <source>so far</source>
        <comment>a number that still grows</comment>
        <translation>hittills</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applikationer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead</source>
        <comment>members</comment>
        <extracomment>Of members of the cluster.</extracomment>
        <translation>
            <numerusform>%Ln död</numerusform>
            <numerusform>%Ln döda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect</source>
        <comment>members</comment>
        <extracomment>Of members of the cluster: silent for longer than usual.</extracomment>
        <translation>
            <numerusform>%Ln misstänkt</numerusform>
            <numerusform>%Ln misstänkta</numerusform>
        </translation>
    </message>
    <message>
        <source>all alive</source>
        <extracomment>Of members of the cluster, or of the hosts of services.</extracomment>
        <translation>alla lever</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Of services: where they run.</extracomment>
        <translation>Värdar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <comment>hosts</comment>
        <extracomment>Of hosts of services that were not refreshed in time.</extracomment>
        <translation>
            <numerusform>%Ln utgången</numerusform>
            <numerusform>%Ln utgångna</numerusform>
        </translation>
    </message>
    <message>
        <source>Web-hooks</source>
        <translation>Webbhookar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failing</source>
        <comment>web-hooks</comment>
        <extracomment>Of web-hooks that were given up.</extracomment>
        <translation>
            <numerusform>%Ln misslyckas</numerusform>
            <numerusform>%Ln misslyckas</numerusform>
        </translation>
    </message>
    <message>
        <source>that are known</source>
        <extracomment>Of a number of web-hooks: older nodes don&apos;t list them all.</extracomment>
        <translation>som är kända</translation>
    </message>
    <message>
        <source>none failing</source>
        <extracomment>Of web-hooks.</extracomment>
        <translation>ingen misslyckas</translation>
    </message>
</context>
<context>
    <name>nesoi::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1: name of an application, a host or a web-hook.</extracomment>
        <translation>Byt namn på %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nytt namn</translation>
    </message>
    <message>
        <source>It is registered anew, and removed under its old name.</source>
        <translation>Den registreras på nytt och tas bort under sitt gamla namn.</translation>
    </message>
    <message>
        <source>It is created under the new name and deleted under the old one. Whoever asks for the old name no longer finds it; web-hooks stay with the old name.</source>
        <translation>Den skapas under det nya namnet och tas bort under det gamla. Den som frågar efter det gamla namnet hittar den inte längre; webbhookar stannar kvar vid det gamla namnet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>A button.</extracomment>
        <translation>&amp;Byt namn</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceBrowser</name>
    <message>
        <source>Select a single one to see what it holds.</source>
        <translation>Välj bara en för att se vad den innehåller.</translation>
    </message>
    <message>
        <source>Dupl&amp;icate…</source>
        <translation>&amp;Duplicera…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>&amp;Byt namn…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Ta bort…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <extracomment>Goes to the field that filters the list.</extracomment>
        <translation>&amp;Filtrera listan</translation>
    </message>
    <message>
        <source>&amp;Switch Between List and Text</source>
        <extracomment>From the list to the text beside or below it, or back.</extracomment>
        <translation>Växla mellan &amp;lista och text</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceCommands</name>
    <message>
        <source>Application</source>
        <translation>Applikation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Host of %1</source>
        <extracomment>%1 is a service.</extracomment>
        <translation>Värd för %1</translation>
    </message>
    <message>
        <source>Web-hook of %1</source>
        <extracomment>%1 is an application or a service.</extracomment>
        <translation>Webbhook för %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceEditor</name>
    <message>
        <source>The path was copied.</source>
        <translation>Sökvägen kopierades.</translation>
    </message>
    <message>
        <source>The command that reads it was copied.</source>
        <translation>Kommandot som läser den kopierades.</translation>
    </message>
    <message>
        <source>The command that writes it was copied.</source>
        <translation>Kommandot som skriver den kopierades.</translation>
    </message>
    <message>
        <source>JSON of %1</source>
        <translation>JSON för %1</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 sparades inte</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>A button: shows the resource that could not be saved.</extracomment>
        <translation>Visa</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 sparades</translation>
    </message>
    <message>
        <source>It was changed elsewhere while you edited it</source>
        <translation>Den ändrades på annat håll medan du redigerade den</translation>
    </message>
    <message>
        <source>Your text is kept. Saving shows both, to be merged.</source>
        <translation>Din text finns kvar. När du sparar visas båda för att sammanfogas.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <extracomment>A button: shows a difference.</extracomment>
        <translation>Visa vad som ändrats</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>A button: merges two texts.</extracomment>
        <translation>Sammanfoga…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>A button: gives up one&apos;s own text for that of somebody else.</extracomment>
        <translation>Ta deras</translation>
    </message>
    <message>
        <source>It was deleted elsewhere</source>
        <translation>Den togs bort på annat håll</translation>
    </message>
    <message>
        <source>What you see here is all that is left of it.</source>
        <translation>Det du ser här är allt som är kvar av den.</translation>
    </message>
    <message>
        <source>Create again…</source>
        <translation>Skapa igen…</translation>
    </message>
    <message>
        <source>It is not known whether it was saved</source>
        <translation>Det är okänt om den sparades</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Den sparades inte</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 finns inte</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Den kan ha tagits bort.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 kunde inte läsas</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>While a resource is being read. %1: its path.</extracomment>
        <translation>Läser %1…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Beside a resource&apos;s name: a change is on its way to the node.</extracomment>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>Beside a resource&apos;s name: it has changes that were not sent.</extracomment>
        <translation>Redigerad</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Shows the change of a resource, to be sent after that.</extracomment>
        <translation>&amp;Spara…</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>Fö&amp;rkasta ändringarna</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>Merges one&apos;s own changes with those that somebody else made meanwhile.</extracomment>
        <translation>&amp;Sammanfoga…</translation>
    </message>
    <message>
        <source>Show What &amp;Changed Elsewhere</source>
        <translation>Visa vad som ändrats på &amp;annat håll</translation>
    </message>
    <message>
        <source>Copy Pat&amp;h</source>
        <translation>Kopiera sök&amp;väg</translation>
    </message>
    <message>
        <source>Copy as curl (&amp;GET)</source>
        <extracomment>curl is a program; GET is a method of HTTP.</extracomment>
        <translation>Kopiera som curl (G&amp;ET)</translation>
    </message>
    <message>
        <source>Copy as curl (PUT)</source>
        <extracomment>curl is a program; PUT is a method of HTTP.</extracomment>
        <translation>Kopiera som curl (&amp;PUT)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Läs in igen</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button: shows the change of a resource, to be sent after that.</extracomment>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Shows the difference before anything is sent (%1)</source>
        <translation>Visar skillnaden innan något skickas (%1)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Goes back to what stands on the node; can be undone</source>
        <translation>Återgår till det som finns på noden; kan ångras</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: a menu of what else can be done.</extracomment>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceHeader</name>
    <message>
        <source>Updated %1</source>
        <extracomment>When a resource was written last. %1 is &quot;3 minutes ago&quot; or the like.</extracomment>
        <translation>Uppdaterad %1</translation>
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
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <extracomment>%1: what somebody typed into the filter.</extracomment>
        <translation>Inget matchar ”%1”</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Inte ansluten</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceOperations</name>
    <message>
        <source>Duplicate Application</source>
        <translation>Duplicera applikation</translation>
    </message>
    <message>
        <source>New Application</source>
        <translation>Ny applikation</translation>
    </message>
    <message>
        <source>Duplicate Host</source>
        <translation>Duplicera värd</translation>
    </message>
    <message>
        <source>New Host</source>
        <translation>Ny värd</translation>
    </message>
    <message>
        <source>Duplicate Web-hook</source>
        <translation>Duplicera webbhook</translation>
    </message>
    <message>
        <source>New Web-hook</source>
        <translation>Ny webbhook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <extracomment>%1: name of a resource.</extracomment>
        <translation>%1 skapades</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <extracomment>%1: the old name of a resource, %2: the new one.</extracomment>
        <translation>%1 heter nu %2</translation>
    </message>
    <message>
        <source>%1 was created, but %2 is there as well</source>
        <extracomment>%1: the new name of a resource, %2: the old one.</extracomment>
        <translation>%1 skapades, men %2 finns också kvar</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>%1 bytte inte namn</translation>
    </message>
    <message>
        <source>It was changed elsewhere just now. Look at it again.</source>
        <translation>Den ändrades nyss på annat håll. Titta på den igen.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <extracomment>Progress, of what is being deleted.</extracomment>
        <translation>Tar bort…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Progress</comment>
        <extracomment>Progress: how many of how many.</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is not deleted yet, stays.</extracomment>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <extracomment>%1: name of a resource.</extracomment>
        <translation>%1 togs bort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted</source>
        <translation>
            <numerusform>%Ln togs bort</numerusform>
            <numerusform>%Ln togs bort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be deleted</source>
        <extracomment>How many applications, hosts or web-hooks.</extracomment>
        <translation>
            <numerusform>%Ln kunde inte tas bort</numerusform>
            <numerusform>%Ln kunde inte tas bort</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>New Service</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>“endpoints”: the addresses at which clients reach it. “ttl”: after how many seconds it is expired, unless it is registered again in time. “master”: true, where clients shall trust it as the master.</source>
        <extracomment>Leave what stands in quotes as it is: those are words of the JSON that is typed.</extracomment>
        <translation>”endpoints”: adresserna där klienter når värden. ”ttl”: efter hur många sekunder den går ut, om den inte registreras igen i tid. ”master”: true, om klienter ska lita på den som master.</translation>
    </message>
    <message>
        <source>Name of the &amp;service</source>
        <translation>&amp;Tjänstens namn</translation>
    </message>
    <message>
        <source>Its first &amp;host</source>
        <extracomment>A field&apos;s label, in a dialog that also asks for the name of the service.</extracomment>
        <translation>Dess första &amp;värd</translation>
    </message>
</context>
<context>
    <name>nesoi::ReviewDialog</name>
    <message>
        <source>Create %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>Skapa %1 på %2</translation>
    </message>
    <message>
        <source>Replace %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>Ersätt %1 på %2</translation>
    </message>
    <message>
        <source>Delete %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>Ta bort %1 på %2</translation>
    </message>
    <message>
        <source>Review the Change</source>
        <translation>Granska ändringen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>A button: sends the change that is shown to the server.</extracomment>
        <translation>S&amp;kicka</translation>
    </message>
    <message>
        <source>&amp;Back to Editing</source>
        <translation>&amp;Tillbaka till redigeringen</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Above a text as it is stored on the server.</extracomment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Efter att ha skickats</translation>
    </message>
</context>
<context>
    <name>nesoi::SeriesLegend</name>
    <message>
        <source>Show all</source>
        <extracomment>Button at a plot some of whose lines are hidden</extracomment>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Lines of the plots</source>
        <translation>Diagrammens linjer</translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceHeader</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln värd</numerusform>
            <numerusform>%Ln värdar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln host(s) alive</source>
        <extracomment>Of a service. %1: how many of its hosts are alive; %n: how many it has.</extracomment>
        <translation>
            <numerusform>%1 av %Ln värd lever</numerusform>
            <numerusform>%1 av %Ln värdar lever</numerusform>
        </translation>
    </message>
    <message>
        <source>no master</source>
        <extracomment>Of a service: none of its hosts says that it is the master.</extracomment>
        <translation>ingen master</translation>
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
            <numerusform>%Ln utgången</numerusform>
            <numerusform>%Ln utgångna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceList</name>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrera på namn</translation>
    </message>
    <message>
        <source>New Service…</source>
        <translation>Ny tjänst…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln tjänst</numerusform>
            <numerusform>%Ln tjänster</numerusform>
        </translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Inga tjänster ännu</translation>
    </message>
    <message>
        <source>A service is there as soon as a host registers itself for it, or you create its first host.</source>
        <translation>En tjänst finns så snart en värd registrerar sig för den, eller du skapar dess första värd.</translation>
    </message>
    <message>
        <source>Only names of services are searched; in each, all the words have to be found.</source>
        <translation>Bara tjänsternas namn genomsöks; varje namn måste innehålla alla orden.</translation>
    </message>
    <message>
        <source>Reading services…</source>
        <translation>Läser tjänster…</translation>
    </message>
    <message>
        <source>Services are shown as soon as a node answers.</source>
        <translation>Tjänster visas så snart en nod svarar.</translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceModel</name>
    <message>
        <source>Service</source>
        <extracomment>Title of a column: the name of a service.</extracomment>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Title of a column: how many hosts a service has.</extracomment>
        <translation>Värdar</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>Title of a column: how many of a service&apos;s hosts are alive.</extracomment>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Master</source>
        <extracomment>Title of a column: the host that clients trust as a service&apos;s master.</extracomment>
        <translation>Master</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Title of a column: when a host of the service was last changed.</extracomment>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>All hosts are alive</source>
        <translation>Alla värdar lever</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln host(s) expired</source>
        <extracomment>%1: how many hosts of a service were not refreshed within their lifetime (TTL); %n: how many it has.</extracomment>
        <translation>
            <numerusform>%1 av %Ln värd har gått ut</numerusform>
            <numerusform>%1 av %Ln värdar har gått ut</numerusform>
        </translation>
    </message>
    <message>
        <source>All hosts are expired</source>
        <translation>Alla värdar har gått ut</translation>
    </message>
</context>
<context>
    <name>nesoi::ServicesPage</name>
    <message>
        <source>Hosts</source>
        <translation>Värdar</translation>
    </message>
    <message>
        <source>&amp;New Host…</source>
        <translation>&amp;Ny värd…</translation>
    </message>
    <message>
        <source>Show the Service&apos;s &amp;Web-hooks</source>
        <extracomment>The web-hooks that watch a host&apos;s service.</extracomment>
        <translation>Visa tjänstens &amp;webbhookar</translation>
    </message>
    <message>
        <source>No host selected</source>
        <translation>Ingen värd vald</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it.</source>
        <translation>Välj en i listan för att visa och redigera den.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) selected</source>
        <translation>
            <numerusform>%Ln värd vald</numerusform>
            <numerusform>%Ln värdar valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) selected</source>
        <translation>
            <numerusform>%Ln tjänst vald</numerusform>
            <numerusform>%Ln tjänster valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see its hosts.</source>
        <translation>Välj bara en för att se dess värdar.</translation>
    </message>
    <message>
        <source>No service selected</source>
        <translation>Ingen tjänst vald</translation>
    </message>
    <message>
        <source>Choose one in the list to see its hosts.</source>
        <translation>Välj en i listan för att se dess värdar.</translation>
    </message>
    <message>
        <source>New &amp;Service…</source>
        <translation>Ny &amp;tjänst…</translation>
    </message>
    <message>
        <source>Export Ser&amp;vices…</source>
        <translation>&amp;Exportera tjänster…</translation>
    </message>
    <message>
        <source>Delete Servi&amp;ce…</source>
        <translation>Ta bort t&amp;jänst…</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <extracomment>Opens the web address at which a host serves.</extracomment>
        <translation>&amp;Öppna i webbläsaren</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
</context>
<context>
    <name>nesoi::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tangentbordsgenvägar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a window that only tells something.</extracomment>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>nesoi::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Find…  %1</source>
        <extracomment>Button that opens the command palette; %1 is a shortcut such as Ctrl+K.</extracomment>
        <translation>Sök…  %1</translation>
    </message>
    <message>
        <source>Find anything by a few letters of its name</source>
        <extracomment>Of the button that opens the command palette.</extracomment>
        <translation>Hitta vad som helst med några bokstäver ur namnet</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
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
        <translation>%1, %2, behöver uppmärksamhet</translation>
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
        <translation>Skriv /app/NAMN för en applikation eller /srv/NAMN för en tjänst.</translation>
    </message>
    <message>
        <source>There is no application %1 yet: the web-hook waits for it.</source>
        <translation>Det finns ingen applikation %1 ännu: webbhooken väntar på den.</translation>
    </message>
    <message>
        <source>There is no service %1 yet: the web-hook waits for it.</source>
        <translation>Det finns ingen tjänst %1 ännu: webbhooken väntar på den.</translation>
    </message>
    <message>
        <source>&amp;Watches</source>
        <extracomment>Label of a field: the application or service that a web-hook watches.</extracomment>
        <translation>&amp;Bevakar</translation>
    </message>
</context>
<context>
    <name>nesoi::ThemeMenu</name>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>Of the theme: as the desktop has it.</extracomment>
        <translation>&amp;Följ systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Of the theme: dark text on a light ground.</extracomment>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Of the theme: light text on a dark ground.</extracomment>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
</context>
<context>
    <name>nesoi::TimePlot</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Inget uppmätt ännu</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>At a time in a plot</extracomment>
        <translation>okänt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>At the end of a list that is cut</extracomment>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
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
        <translation>%1: så gott som död</translation>
    </message>
    <message>
        <source>Behind (writes)</source>
        <extracomment>Title of a plot, with the unit: how many writes each member lacks</extracomment>
        <translation>Efter (skrivningar)</translation>
    </message>
    <message>
        <source>Writes per second</source>
        <extracomment>Title of a plot, with the unit: of the whole cluster</extracomment>
        <translation>Skrivningar per sekund</translation>
    </message>
</context>
<context>
    <name>nesoi::UnsavedGuard</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <extracomment>Below a list of names that is cut off.</extracomment>
        <translation>
            <numerusform>…och %n till</numerusform>
            <numerusform>…och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Osparade ändringar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not saved. Close and lose them?</source>
        <translation>
            <numerusform>%n ändring har inte sparats. Vill du stänga och förlora den?</numerusform>
            <numerusform>%n ändringar har inte sparats. Vill du stänga och förlora dem?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;Editing</source>
        <extracomment>A button: the window stays open, so that changes can be saved.</extracomment>
        <translation>Fortsätt &amp;redigera</translation>
    </message>
    <message>
        <source>&amp;Lose the Changes</source>
        <extracomment>A button: closes the window, and what was not saved is lost.</extracomment>
        <translation>&amp;Förkasta ändringarna</translation>
    </message>
</context>
<context>
    <name>nesoi::WelcomePage</name>
    <message>
        <source>Welcome to Nesoi</source>
        <translation>Välkommen till Nesoi</translation>
    </message>
    <message>
        <source>Connect to any node of your cluster: the console learns of the others from it.</source>
        <translation>Anslut till valfri nod i ditt kluster: konsolen får veta de andra av den.</translation>
    </message>
    <message>
        <source>A&amp;ddress of a node</source>
        <translation>En nods a&amp;dress</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects to a cluster.</extracomment>
        <translation>&amp;Anslut</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Dina anslutningar</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <extracomment>Button: opens the list of saved connections.</extracomment>
        <translation>&amp;Hantera anslutningar…</translation>
    </message>
    <message>
        <source>No cluster yet?</source>
        <translation>Inget kluster ännu?</translation>
    </message>
    <message>
        <source>Start three nodes on this machine with this command, in the folder of Nesoi&apos;s sources. Then connect to the address above.</source>
        <translation>Starta tre noder på den här datorn med detta kommando, i mappen med Nesois källkod. Anslut sedan till adressen ovan.</translation>
    </message>
    <message>
        <source>Command that starts a cluster</source>
        <translation>Kommando som startar ett kluster</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: copies a command to the clipboard.</extracomment>
        <translation>K&amp;opiera</translation>
    </message>
</context>
<context>
    <name>nesoi::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: to other places in the program.</extracomment>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Anslutningar…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Koppla från</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zooma &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zooma &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal storlek</translation>
    </message>
    <message>
        <source>F&amp;ind anything…</source>
        <extracomment>Opens the command palette.</extracomment>
        <translation>&amp;Sök allt…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>To where the user was before.</extracomment>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tangentbordsgenvägar</translation>
    </message>
    <message>
        <source>&amp;About Nesoi</source>
        <translation>&amp;Om Nesoi</translation>
    </message>
</context>
</TS>
