<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Hier steht noch nichts. Beginnen Sie mit { und }.</translation>
    </message>
    <message>
        <source>A value belongs here: a text in &quot;quotes&quot;, a number, true, false, null, { } or [ ].</source>
        <translation>Hier gehört ein Wert hin: ein Text in &quot;Anführungszeichen&quot;, eine Zahl, true, false, null, { } oder [ ].</translation>
    </message>
    <message>
        <source>A name in &quot;quotes&quot; belongs here.</source>
        <extracomment>Of a JSON object&apos;s member.</extracomment>
        <translation>Hier gehört ein Name in &quot;Anführungszeichen&quot; hin.</translation>
    </message>
    <message>
        <source>A colon belongs between a name and its value.</source>
        <translation>Zwischen Name und Wert gehört ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this.</source>
        <translation>Davor fehlt ein Komma oder eine schließende Klammer.</translation>
    </message>
    <message>
        <source>Leave this comma out: nothing follows before the closing bracket.</source>
        <translation>Lassen Sie dieses Komma weg: vor der schließenden Klammer folgt nichts mehr.</translation>
    </message>
    <message>
        <source>This bracket does not close what was opened last.</source>
        <translation>Diese Klammer schließt nicht, was zuletzt geöffnet wurde.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>Diesem Text fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write this character as an escape, such as \t for a tab.</source>
        <translation>Schreiben Sie dieses Zeichen als Escape-Sequenz, etwa \t für einen Tabulator.</translation>
    </message>
    <message>
        <source>After a backslash, JSON knows only &quot; \ / b f n r t and u with four hexadecimal digits. Write a backslash itself as \\.</source>
        <translation>Nach einem Backslash kennt JSON nur &quot; \ / b f n r t und u mit vier Hexadezimalziffern. Schreiben Sie einen Backslash selbst als \\.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it. Put it into &quot;quotes&quot; if it is a text.</source>
        <translation>So schreibt JSON keine Zahl. Setzen Sie sie in &quot;Anführungszeichen&quot;, wenn sie ein Text ist.</translation>
    </message>
    <message>
        <source>JSON knows the words true, false and null. Put any other text into &quot;quotes&quot;.</source>
        <translation>JSON kennt die Wörter true, false und null. Setzen Sie jeden anderen Text in &quot;Anführungszeichen&quot;.</translation>
    </message>
    <message>
        <source>Nothing may follow here: the JSON has ended before this.</source>
        <translation>Hier darf nichts mehr folgen: das JSON ist davor zu Ende.</translation>
    </message>
    <message>
        <source>An object belongs here, in braces: { }.</source>
        <translation>Hier gehört ein Objekt in geschweiften Klammern hin: { }.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This name stands twice in its object. Each member needs a name of its own.</source>
        <translation>Dieser Name steht zweimal in seinem Objekt. Jedes Element braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>This number would come back different, as it has more digits than can be kept. Put it into &quot;quotes&quot;.</source>
        <translation>Diese Zahl käme verändert zurück, denn sie hat mehr Stellen, als erhalten bleiben. Setzen Sie sie in &quot;Anführungszeichen&quot;.</translation>
    </message>
</context>
<context>
    <name>HookWords</name>
    <message>
        <source>The last time, no answer came in time.</source>
        <translation>Beim letzten Mal kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>The last time, the receiver could not be reached.</source>
        <translation>Beim letzten Mal war der Empfänger nicht erreichbar.</translation>
    </message>
    <message>
        <source>The last time, no trusted TLS connection came about.</source>
        <translation>Beim letzten Mal kam keine vertrauenswürdige TLS-Verbindung zustande.</translation>
    </message>
    <message>
        <source>The last time, the node was not allowed to send there.</source>
        <extracomment>Where nodes send to is for who runs them to say.</extracomment>
        <translation>Beim letzten Mal durfte der Knoten nicht dorthin senden.</translation>
    </message>
    <message>
        <source>The last answer had the status %1.</source>
        <extracomment>%1: a status of HTTP, such as 503.</extracomment>
        <translation>Die letzte Antwort hatte den Status %1.</translation>
    </message>
    <message>
        <source>It is tried again any moment.</source>
        <translation>Der nächste Versuch steht unmittelbar bevor.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <extracomment>When something is sent again. %1: a duration, such as &quot;8 s&quot;.</extracomment>
        <translation>Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>State of a web-hook, as a title: nothing was delivered to it yet.</extracomment>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>State of a web-hook, as a title.</extracomment>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Last Attempt Failed</source>
        <extracomment>State of a web-hook, as a title: a test was not received; nothing else waits to be sent.</extracomment>
        <translation>Letzter Versuch fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retrying</source>
        <extracomment>State of a web-hook, as a title: the last delivery failed, another one will be tried.</extracomment>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>State of a web-hook, as a title: it was given up until there is a new change.</extracomment>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <extracomment>Instead of the state of a web-hook, as a title.</extracomment>
        <translation>Zustellungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) in a row have failed.</source>
        <extracomment>How many deliveries to a web-hook have failed, one after the other.</extracomment>
        <translation>
            <numerusform>%Ln Versuch ist fehlgeschlagen.</numerusform>
            <numerusform>%Ln Versuche in Folge sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was told nothing yet.</source>
        <translation>Es wurde noch keine Benachrichtigung gesendet.</translation>
    </message>
    <message>
        <source>The last notification was received, %1.</source>
        <comment>%1 is how long ago</comment>
        <translation>Die letzte Benachrichtigung wurde %1 empfangen.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Es steht nichts zum Senden an.</translation>
    </message>
    <message>
        <source>It was given up until %1 changes.</source>
        <extracomment>%1: what a web-hook watches, &quot;/app/shop&quot;.</extracomment>
        <translation>Aufgegeben, bis sich %1 ändert.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Console of Nesoi, the coordination and configuration manager.</source>
        <translation>Konsole von Nesoi, dem Koordinations- und Konfigurationsmanager.</translation>
    </message>
    <message>
        <source>Connects to the cluster that these nodes belong to; one is enough.</source>
        <extracomment>Of --connect.</extracomment>
        <translation>Verbindet mit dem Cluster, zu dem diese Knoten gehören; einer genügt.</translation>
    </message>
    <message>
        <source>ADDRESS[,ADDRESS…]</source>
        <extracomment>Of --connect, in the form ADDRESS[,ADDRESS…].</extracomment>
        <translation>ADRESSE[,ADRESSE…]</translation>
    </message>
    <message>
        <source>“%1” is not understood: see --help.</source>
        <extracomment>%1 is a word of the command line that isn&apos;t understood.</extracomment>
        <translation>„%1“ ist nicht verständlich: siehe --help.</translation>
    </message>
</context>
<context>
    <name>nesoi::AboutDialog</name>
    <message>
        <source>About Nesoi</source>
        <translation>Über Nesoi</translation>
    </message>
    <message>
        <source>Nesoi Console</source>
        <extracomment>The program&apos;s name. Nesoi is a name.</extracomment>
        <translation>Nesoi-Konsole</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is this program&apos;s version, %2 that of the Qt library.</extracomment>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Shows and edits what a Nesoi cluster holds: applications and their configuration, services and their hosts, web-hooks. Nesoi is Greek for islands.</source>
        <translation>Zeigt und bearbeitet, was ein Nesoi-Cluster enthält: Anwendungen und ihre Konfiguration, Dienste und ihre Hosts, Web-Hooks. Nesoi ist griechisch für Inseln.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a window that only tells something.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>nesoi::Age</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <extracomment>How long ago something happened; kept short, for a column of a table.</extracomment>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
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
        <translation>Der Knoten antwortete %1 (%2).</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationList</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>New Application…</source>
        <translation>Neue Anwendung…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln Anwendung</numerusform>
            <numerusform>%Ln Anwendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Noch keine Anwendungen</translation>
    </message>
    <message>
        <source>An application has a name, and a configuration that its programs read and watch.</source>
        <translation>Eine Anwendung hat einen Namen und eine Konfiguration, die ihre Programme lesen und beobachten.</translation>
    </message>
    <message>
        <source>Only names are searched; in each, all the words have to be found.</source>
        <translation>Nur Namen werden durchsucht; jeder muss alle Wörter enthalten.</translation>
    </message>
    <message>
        <source>Reading applications…</source>
        <translation>Anwendungen werden gelesen…</translation>
    </message>
    <message>
        <source>Applications are shown as soon as a node answers.</source>
        <translation>Anwendungen erscheinen, sobald ein Knoten antwortet.</translation>
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
        <translation>Aktualisiert</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>&amp;New Application…</source>
        <translation>&amp;Neue Anwendung…</translation>
    </message>
    <message>
        <source>Show Its &amp;Web-hooks</source>
        <translation>Zugehörige &amp;Web-Hooks zeigen</translation>
    </message>
    <message>
        <source>No application selected</source>
        <translation>Keine Anwendung ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it.</source>
        <translation>Wählen Sie eine in der Liste, um sie zu sehen und zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) selected</source>
        <translation>
            <numerusform>%Ln Anwendung ausgewählt</numerusform>
            <numerusform>%Ln Anwendungen ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::AttentionButton</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>nesoi::BannerView</name>
    <message>
        <source>Note</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Said by screen readers before a message: something went well.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Said by screen readers: %1 is &quot;Error&quot; or the like, %2 is what happened.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <extracomment>Tool tip of the cross that closes a message.</extracomment>
        <translation>Ausblenden (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>nesoi::ChangeDialog</name>
    <message>
        <source>Changed Elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>What somebody else changed in %1</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>Was jemand anders in %1 geändert hat</translation>
    </message>
    <message>
        <source>When you began</source>
        <extracomment>Above the text that was edited.</extracomment>
        <translation>Als Sie begannen</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Above the text as it is stored on the server.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>nesoi::ChangeModel</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column: when something changed.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column: what happened to a resource (&quot;created&quot;).</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>Title of a column: the path of the resource that changed (&quot;/app/shop&quot;).</extracomment>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>What happened to a resource.</extracomment>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What happened to a resource: its content was changed.</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>What happened to a resource.</extracomment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>What happened to a host: it was not refreshed in time.</extracomment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>What happened to a host: it had expired and was refreshed.</extracomment>
        <translation>wieder da</translation>
    </message>
</context>
<context>
    <name>nesoi::ClusterClient</name>
    <message>
        <source>No node of the cluster can be reached.</source>
        <translation>Kein Knoten des Clusters ist erreichbar.</translation>
    </message>
    <message>
        <source>What answers at %1 is no node of Nesoi.</source>
        <translation>Was unter %1 antwortet, ist kein Nesoi-Knoten.</translation>
    </message>
    <message>
        <source>The node at %1 is one of another cluster, “%2”.</source>
        <translation>Der Knoten unter %1 gehört zu einem anderen Cluster, „%2“.</translation>
    </message>
    <message>
        <source>No address of a node is known.</source>
        <translation>Es ist keine Adresse eines Knotens bekannt.</translation>
    </message>
    <message>
        <source>The connection to the node was lost before it answered.</source>
        <translation>Die Verbindung zum Knoten brach ab, bevor er geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>nesoi::ClusterMap</name>
    <message>
        <source>Map of the cluster</source>
        <translation>Karte des Clusters</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>No cluster is known yet.</source>
        <translation>Noch ist kein Cluster bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s): %1.</source>
        <extracomment>%1 lists how many are in which state: &quot;2 alive, 1 dead&quot;</extracomment>
        <translation>
            <numerusform>%Ln Mitglied: %1.</numerusform>
            <numerusform>%Ln Mitglieder: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leader is agreed on.</source>
        <translation>Es gibt keine Einigung auf einen Leader.</translation>
    </message>
    <message>
        <source>The leader is %1.</source>
        <translation>Der Leader ist %1.</translation>
    </message>
    <message>
        <source>No cluster yet</source>
        <translation>Noch kein Cluster</translation>
    </message>
    <message>
        <source>Connect to any of its nodes, and all members appear here.</source>
        <translation>Verbinden Sie sich mit einem seiner Knoten, und alle Mitglieder erscheinen hier.</translation>
    </message>
    <message>
        <source>Offline. This is how it was %1 ago.</source>
        <extracomment>%1 is a time, such as &quot;3 minutes&quot;</extracomment>
        <translation>Offline. So war es vor %1.</translation>
    </message>
</context>
<context>
    <name>nesoi::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find an application, a service, a command…</source>
        <translation>Anwendung, Dienst oder Befehl suchen…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Nothing by that name. Try fewer letters.</source>
        <extracomment>Of the command palette: no command and no resource matches what was typed.</extracomment>
        <translation>Nichts mit diesem Namen. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>nesoi::Connection</name>
    <message>
        <source>“%1” is not an address. Addresses look like 10.0.0.1:6553, node1:6553 or [::1]:6553.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>„%1“ ist keine Adresse. Adressen sehen so aus: 10.0.0.1:6553, node1:6553 oder [::1]:6553.</translation>
    </message>
    <message>
        <source>The port in “%1” must be from 1 to 65535.</source>
        <translation>Der Port in „%1“ muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>Give the address of at least one node.</source>
        <translation>Geben Sie die Adresse mindestens eines Knotens an.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionChip</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Last node: %1</source>
        <extracomment>%1 is a node&apos;s address.</extracomment>
        <translation>Letzter Knoten: %1</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Knoten: %1</translation>
    </message>
    <message>
        <source>Click to choose another connection.</source>
        <translation>Klicken, um eine andere Verbindung zu wählen.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionControl</name>
    <message>
        <source>Now connected to %1, because %2 doesn’t answer any more.</source>
        <extracomment>Both are addresses of nodes. The console went from the second to the first by itself.</extracomment>
        <translation>Jetzt mit %1 verbunden, weil %2 nicht mehr antwortet.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <extracomment>In the list of connections: one that has no name and no address yet.</extracomment>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: a new connection.</extracomment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: takes a connection out of the list.</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of a connection.</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Such as “Production”; may be empty</source>
        <translation>Etwa „Produktion“; darf leer sein</translation>
    </message>
    <message>
        <source>A&amp;ddresses of nodes</source>
        <translation>A&amp;dressen von Knoten</translation>
    </message>
    <message>
        <source>One is enough: the console learns of the others from it. With several, between commas, it also starts while one of them is down.</source>
        <translation>Eine genügt: von diesem Knoten erfährt die Konsole von den anderen. Mit mehreren, durch Kommas getrennt, startet sie auch, wenn einer von ihnen ausgefallen ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: forgets what was changed in the dialog.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects to a cluster.</extracomment>
        <translation>&amp;Verbinden</translation>
    </message>
</context>
<context>
    <name>nesoi::CopyJob</name>
    <message>
        <source>The new name is the old one.</source>
        <translation>Der neue Name ist der alte.</translation>
    </message>
    <message>
        <source>A name is 1 to 128 letters, digits, dots, dashes or underscores of ASCII.</source>
        <translation>Ein Name besteht aus 1 bis 128 ASCII-Zeichen: Buchstaben, Ziffern, Punkten, Bindestrichen oder Unterstrichen.</translation>
    </message>
    <message>
        <source>This web-hook has a secret, which nodes do not show: create the new one with its secret.</source>
        <translation>Dieser Web-Hook hat ein Geheimnis, das Knoten nicht zeigen: legen Sie den neuen mit seinem Geheimnis an.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no resource of Nesoi.</source>
        <translation>Die Antwort des Knotens ist keine Ressource von Nesoi.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existiert bereits.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created.</source>
        <translation>Es ist nicht bekannt, ob %1 angelegt wurde.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile, so it was not deleted.</source>
        <translation>%1 wurde inzwischen von jemand anders geändert und deshalb nicht gelöscht.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 was created: both exist now.</source>
        <translation>%1 wurde angelegt: jetzt existieren beide.</translation>
    </message>
</context>
<context>
    <name>nesoi::CreateDialog</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It was not created. %1</source>
        <extracomment>%1: why, in a sentence.</extracomment>
        <translation>Das Anlegen ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <extracomment>A button: creates the resource on the node.</extracomment>
        <translation>&amp;Anlegen</translation>
    </message>
</context>
<context>
    <name>nesoi::DeleteDialog</name>
    <message>
        <source>Delete the application %1?</source>
        <translation>Anwendung %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n application(s)?</source>
        <translation>
            <numerusform>%n Anwendung löschen?</numerusform>
            <numerusform>%n Anwendungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the host %1 of %2?</source>
        <extracomment>%1: name of a host, %2: name of a service.</extracomment>
        <translation>Host %1 von %2 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n host(s)?</source>
        <translation>
            <numerusform>%n Host löschen?</numerusform>
            <numerusform>%n Hosts löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the web-hook %1?</source>
        <translation>Web-Hook %1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n web-hook(s)?</source>
        <translation>
            <numerusform>%n Web-Hook entfernen?</numerusform>
            <numerusform>%n Web-Hooks entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients no longer find it. If it is still running, it may register itself again.</source>
        <translation>Clients finden ihn dann nicht mehr. Läuft er noch, registriert er sich möglicherweise erneut.</translation>
    </message>
    <message>
        <source>Its receiver is told nothing any more.</source>
        <translation>Der Empfänger wird nicht mehr benachrichtigt.</translation>
    </message>
    <message>
        <source>Its configuration is gone for good.</source>
        <translation>Die Konfiguration geht endgültig verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Their configurations are gone for good.</source>
        <translation>
            <numerusform>Die Konfiguration geht endgültig verloren.</numerusform>
            <numerusform>Die Konfigurationen gehen endgültig verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web-hooks stay registered, and are told.</source>
        <translation>Web-Hooks bleiben registriert und werden benachrichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n web-hook(s) stay registered, and are told.</source>
        <translation>
            <numerusform>%n Web-Hook bleibt registriert und wird benachrichtigt.</numerusform>
            <numerusform>%n Web-Hooks bleiben registriert und werden benachrichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <extracomment>Below a list of names that is cut off.</extracomment>
        <translation>
            <numerusform>…und noch %n</numerusform>
            <numerusform>…und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n</source>
        <translation>
            <numerusform>%n &amp;löschen</numerusform>
            <numerusform>%n &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients no longer find them. Those that are still running may register themselves again.</source>
        <translation>Clients finden diese Hosts dann nicht mehr. Wer davon noch läuft, registriert sich möglicherweise erneut.</translation>
    </message>
    <message>
        <source>The service %1 has no other hosts, so it is gone as well.</source>
        <extracomment>%1: name of a service.</extracomment>
        <translation>Der Dienst %1 hat keine anderen Hosts und verschwindet deshalb ebenfalls.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have no other hosts, so they are gone as well.</source>
        <translation>
            <numerusform>%n Dienst hat keine anderen Hosts und verschwindet deshalb ebenfalls.</numerusform>
            <numerusform>%n Dienste haben keine anderen Hosts und verschwinden deshalb ebenfalls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::DeliveriesPane</name>
    <message>
        <source>The test was received</source>
        <extracomment>Of a web-hook&apos;s test.</extracomment>
        <translation>Der Test wurde empfangen</translation>
    </message>
    <message>
        <source>Status %1 after %2.</source>
        <extracomment>Of a receiver&apos;s answer: %1 is a status of HTTP, such as 200, %2 a duration, such as &quot;3 ms&quot;.</extracomment>
        <translation>Status %1 nach %2.</translation>
    </message>
    <message>
        <source>The test was not received: %1</source>
        <extracomment>Of a web-hook&apos;s test. %1: &quot;refused&quot;, &quot;timeout&quot;, …</extracomment>
        <translation>Der Test wurde nicht empfangen: %1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <extracomment>How long a delivery took: %1 is &quot;3 ms&quot; or the like.</extracomment>
        <translation>Dauer: %1.</translation>
    </message>
    <message>
        <source>The answer: “%1”</source>
        <extracomment>%1: the beginning of what the receiver of a web-hook answered.</extracomment>
        <translation>Die Antwort: „%1“</translation>
    </message>
    <message>
        <source>No test was sent, or what came of it is not known</source>
        <translation>Es wurde kein Test gesendet, oder sein Ergebnis ist nicht bekannt</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>On a button: a test is being sent to a web-hook.</extracomment>
        <translation>Sende…</translation>
    </message>
    <message>
        <source>Send a &amp;Test</source>
        <extracomment>Sends a notification to a web-hook, for people to see whether it is received.</extracomment>
        <translation>Test &amp;senden</translation>
    </message>
    <message>
        <source>The last deliveries could not be read. %1</source>
        <translation>Die letzten Zustellungen konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Reading the last deliveries…</source>
        <translation>Lese die letzten Zustellungen…</translation>
    </message>
    <message>
        <source>Nothing was sent lately. Send a test to see whether the receiver answers.</source>
        <translation>In letzter Zeit wurde nichts gesendet. Senden Sie einen Test, um zu sehen, ob der Empfänger antwortet.</translation>
    </message>
    <message>
        <source>There is no answer to be shown.</source>
        <extracomment>Of a delivery to a web-hook: the receiver&apos;s answer has no content.</extracomment>
        <translation>Es gibt keine Antwort anzuzeigen.</translation>
    </message>
    <message>
        <source>Sends a notification with the event “test” now (%1)</source>
        <translation>Sendet jetzt eine Benachrichtigung mit dem Ereignis „test“ (%1)</translation>
    </message>
    <message>
        <source>Last deliveries</source>
        <translation>Letzte Zustellungen</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>Antwort des Empfängers</translation>
    </message>
</context>
<context>
    <name>nesoi::DeliveryModel</name>
    <message>
        <source>test</source>
        <extracomment>Why a web-hook was told something: somebody asked for a test.</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Title of a column: when a notification was sent to a web-hook.</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Title of a column: whether a notification was received, and if not, why.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column: the status of HTTP that a receiver answered with, such as 200.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Title of a column: how long a delivery took.</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Title of a column: why a web-hook was told something: &quot;change&quot; or &quot;test&quot;.</extracomment>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Title of a column: the node that sent a notification.</extracomment>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Outcome of a delivery to a web-hook.</extracomment>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Outcome of a delivery to a web-hook: the receiver answered, but not with a status of success.</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>Outcome of a delivery to a web-hook: no answer came in time.</extracomment>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>Outcome of a delivery to a web-hook: nobody listens there.</extracomment>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <extracomment>Outcome of a delivery to a web-hook: TLS could not be agreed on, or the certificate is not trusted.</extracomment>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>forbidden</source>
        <extracomment>Outcome of a delivery to a web-hook: nodes are told to send nothing to that address.</extracomment>
        <translation>nicht erlaubt</translation>
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
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <extracomment>Shows the texts before and after a change beside each other, rather than one below the other.</extracomment>
        <translation>Neben&amp;einander</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Above a text as it was before a change.</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Above a text as it will be after a change.</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <comment>Of a text that was changed</comment>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <comment>Of a text that was changed</comment>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;3 lines added, 1 line removed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <extracomment>Which of the changes in a text the keyboard is at: &quot;Change 2 of 5&quot;.</extracomment>
        <translation>Änderung %1 von %2</translation>
    </message>
</context>
<context>
    <name>nesoi::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
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
        <translation>Das ist keine von Nesoi exportierte Datei.</translation>
    </message>
    <message>
        <source>The file is of version %1 of the format, which this console does not know.</source>
        <translation>Die Datei hat die Formatversion %1, die diese Konsole nicht kennt.</translation>
    </message>
</context>
<context>
    <name>nesoi::FileExchange</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportiere…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Progress</comment>
        <extracomment>Progress: how many of how many.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s) were exported</source>
        <translation>
            <numerusform>%Ln Ressource wurde exportiert</numerusform>
            <numerusform>%Ln Ressourcen wurden exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is too large to be an export of Nesoi.</source>
        <translation>Die Datei ist zu groß für einen Export von Nesoi.</translation>
    </message>
</context>
<context>
    <name>nesoi::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Suchtext</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <extracomment>What the button does: goes to the place before this one where the text was found.</extracomment>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <extracomment>What the button does: goes to the next place where the text was found.</extracomment>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1: a large number of places where a text was found; there are more.</extracomment>
        <translation>Mehr als %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places is shown where a text was found: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>nesoi::FirstSteps</name>
    <message>
        <source>Nothing is here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Whatever is created at one node is soon on all of them, and shown here at once. Begin with one of these, here or with the command.</source>
        <translation>Was auf einem Knoten angelegt wird, ist bald auf allen und wird hier sofort angezeigt. Beginnen Sie mit einer dieser Möglichkeiten, hier oder mit dem Befehl.</translation>
    </message>
    <message>
        <source>An application holds a configuration, which programs read, and are told of when it changes.</source>
        <translation>Eine Anwendung enthält eine Konfiguration, die Programme lesen und über deren Änderungen sie benachrichtigt werden.</translation>
    </message>
    <message>
        <source>Create an Application…</source>
        <translation>Anwendung anlegen…</translation>
    </message>
    <message>
        <source>A service lists the hosts that offer something, and where. Hosts register themselves.</source>
        <translation>Ein Dienst führt die Hosts auf, die etwas anbieten, und wo. Hosts registrieren sich selbst.</translation>
    </message>
    <message>
        <source>Register a Host…</source>
        <translation>Host registrieren…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the command beside it on the clipboard.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The same as a command for a shell</source>
        <translation>Dasselbe als Befehl für eine Shell</translation>
    </message>
</context>
<context>
    <name>nesoi::HealthSummary</name>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>No node answers. The console goes on trying.</source>
        <translation>Kein Knoten antwortet. Die Konsole versucht es weiter.</translation>
    </message>
    <message>
        <source>No leader is agreed on. Until there is one, web-hooks are not called.</source>
        <translation>Es gibt keine Einigung auf einen Leader. Bis es einen gibt, werden keine Web-Hooks aufgerufen.</translation>
    </message>
    <message>
        <source>%1 is dead.</source>
        <comment>a member</comment>
        <translation>%1 ist tot.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are dead: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln Mitglied ist tot: %1</numerusform>
            <numerusform>%Ln Mitglieder sind tot: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is suspect: it has been silent for longer than usual.</source>
        <comment>a member</comment>
        <translation>%1 ist verdächtig: es schweigt länger als üblich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are suspect, silent for longer than usual: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln Mitglied ist verdächtig, es schweigt länger als üblich: %1</numerusform>
            <numerusform>%Ln Mitglieder sind verdächtig, sie schweigen länger als üblich: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s fast.</source>
        <translation>Die Uhr von %1 geht %2 s vor.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s slow.</source>
        <translation>Die Uhr von %1 geht %2 s nach.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %Ln member(s) are off by more than a second: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>Die Uhr von %Ln Mitglied geht mehr als eine Sekunde falsch: %1</numerusform>
            <numerusform>Die Uhren von %Ln Mitgliedern gehen mehr als eine Sekunde falsch: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not catch up: it is behind by %Ln write(s).</source>
        <extracomment>%1 is a member of the cluster</extracomment>
        <translation>
            <numerusform>%1 holt nicht auf: es liegt %Ln Schreibvorgang zurück.</numerusform>
            <numerusform>%1 holt nicht auf: es liegt %Ln Schreibvorgänge zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) do not catch up: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln Mitglied holt nicht auf: %1</numerusform>
            <numerusform>%Ln Mitglieder holen nicht auf: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s) fail: their receivers have not taken notifications for long.</source>
        <translation>
            <numerusform>%Ln Web-Hook schlägt fehl: sein Empfänger hat lange keine Benachrichtigung angenommen.</numerusform>
            <numerusform>%Ln Web-Hooks schlagen fehl: ihre Empfänger haben lange keine Benachrichtigungen angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) are dead: they were not refreshed in time.</source>
        <translation>
            <numerusform>%Ln Host ist tot: er wurde nicht rechtzeitig aufgefrischt.</numerusform>
            <numerusform>%Ln Hosts sind tot: sie wurden nicht rechtzeitig aufgefrischt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 takes no writes; its log says why.</source>
        <comment>a member</comment>
        <translation>Der Datenträger von %1 nimmt keine Schreibvorgänge an; den Grund nennt das Log dort.</translation>
    </message>
    <message numerus="yes">
        <source>The disks of %n member(s) take no writes: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>Der Datenträger von %n Mitglied nimmt keine Schreibvorgänge an: %1</numerusform>
            <numerusform>Die Datenträger von %n Mitgliedern nehmen keine Schreibvorgänge an: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::HookDeliveries</name>
    <message>
        <source>The node&apos;s answer is no list of deliveries.</source>
        <translation>Die Antwort des Knotens ist keine Liste von Zustellungen.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no delivery.</source>
        <translation>Die Antwort des Knotens ist keine Zustellung.</translation>
    </message>
</context>
<context>
    <name>nesoi::HookList</name>
    <message>
        <source>Retrying or failing</source>
        <extracomment>A choice of web-hooks: those that did not receive the last notification. %1: how many.</extracomment>
        <translation>Wiederholung oder Fehlschlag</translation>
    </message>
    <message>
        <source>Retrying or failing (%1)</source>
        <translation>Wiederholung oder Fehlschlag (%1)</translation>
    </message>
    <message>
        <source>Web-hooks</source>
        <translation>Web-Hooks</translation>
    </message>
    <message>
        <source>Filter by what is watched, name or endpoint</source>
        <translation>Nach Beobachtetem, Name oder Endpunkt filtern</translation>
    </message>
    <message>
        <source>New Web-hook…</source>
        <translation>Neuer Web-Hook…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s)</source>
        <translation>
            <numerusform>%Ln Web-Hook</numerusform>
            <numerusform>%Ln Web-Hooks</numerusform>
        </translation>
    </message>
    <message>
        <source>No web-hooks yet</source>
        <translation>Noch keine Web-Hooks</translation>
    </message>
    <message>
        <source>A web-hook watches an application or a service: at every change of it, Nesoi sends a request to an address of yours.</source>
        <translation>Ein Web-Hook beobachtet eine Anwendung oder einen Dienst: bei jeder Änderung sendet Nesoi eine Anfrage an eine Ihrer Adressen.</translation>
    </message>
    <message>
        <source>What is watched, names and endpoints are searched; in each, all the words have to be found.</source>
        <translation>Beobachtetes, Namen und Endpunkte werden durchsucht; jeder Web-Hook muss alle Wörter enthalten.</translation>
    </message>
    <message>
        <source>Reading web-hooks…</source>
        <translation>Web-Hooks werden gelesen…</translation>
    </message>
    <message>
        <source>Web-hooks are shown as soon as a node answers.</source>
        <translation>Web-Hooks erscheinen, sobald ein Knoten antwortet.</translation>
    </message>
    <message>
        <source>No web-hook is retrying or failing</source>
        <translation>Kein Web-Hook wird wiederholt oder schlägt fehl</translation>
    </message>
    <message>
        <source>Nothing waits to be sent again.</source>
        <translation>Es steht nichts zum erneuten Senden an.</translation>
    </message>
    <message>
        <source>No web-hook watches %1</source>
        <translation>Kein Web-Hook beobachtet %1</translation>
    </message>
    <message>
        <source>Create one, and Nesoi sends a request to an address of yours at every change.</source>
        <translation>Legen Sie einen an, und Nesoi sendet bei jeder Änderung eine Anfrage an eine Ihrer Adressen.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice of web-hooks: all.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This node is of an older version, which cannot list all web-hooks: you see those of the applications and services that you came from, and those that have changed since.</source>
        <translation>Dieser Knoten hat eine ältere Version, die nicht alle Web-Hooks auflisten kann: Sie sehen die der Anwendungen und Dienste, von denen Sie hierherkamen, und die seither geänderten.</translation>
    </message>
    <message>
        <source>Show the web-hooks of all applications and services</source>
        <translation>Web-Hooks aller Anwendungen und Dienste zeigen</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <extracomment>Only web-hooks that watch %1 (&quot;/app/shop&quot;) are shown.</extracomment>
        <translation>Nur von %1</translation>
    </message>
</context>
<context>
    <name>nesoi::HookModel</name>
    <message>
        <source>idle</source>
        <extracomment>State of a web-hook: nothing was delivered to it yet.</extracomment>
        <translation>untätig</translation>
    </message>
    <message>
        <source>healthy</source>
        <extracomment>State of a web-hook: what was delivered last was received.</extracomment>
        <translation>gesund</translation>
    </message>
    <message>
        <source>retrying</source>
        <extracomment>State of a web-hook: the last delivery failed, another one will be tried.</extracomment>
        <translation>wird wiederholt</translation>
    </message>
    <message>
        <source>failing</source>
        <extracomment>State of a web-hook: deliveries failed so often that it was given up until there is a new change.</extracomment>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <extracomment>How the last delivery to a web-hook ended: %1 is a status of HTTP, such as 503, or a word such as &quot;timeout&quot;.</extracomment>
        <translation>Letzte Antwort: %1.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>When a delivery to a web-hook is tried again: %1 is a date and time.</extracomment>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>Watches</source>
        <extracomment>Title of a column: the resource that a web-hook watches, &quot;/app/shop&quot;.</extracomment>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Web-hook</source>
        <extracomment>Title of a column: the name of a web-hook.</extracomment>
        <translation>Web-Hook</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Title of a column: the address that a web-hook&apos;s notifications go to.</extracomment>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: how a web-hook is doing.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Failures</source>
        <extracomment>Title of a column: how many deliveries in a row have failed.</extracomment>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <extracomment>Title of a column: when a web-hook was last told something.</extracomment>
        <translation>Letzte Zustellung</translation>
    </message>
    <message>
        <source>last failed</source>
        <extracomment>State of a web-hook: the last attempt, a test, was not received; nothing else waits to be sent.</extracomment>
        <translation>zuletzt fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>nesoi::HooksPage</name>
    <message>
        <source>Web-hooks</source>
        <translation>Web-Hooks</translation>
    </message>
    <message>
        <source>&amp;New Web-hook…</source>
        <translation>&amp;Neuer Web-Hook…</translation>
    </message>
    <message>
        <source>Show What It &amp;Watches</source>
        <translation>Be&amp;obachtetes zeigen</translation>
    </message>
    <message>
        <source>No web-hook selected</source>
        <translation>Kein Web-Hook ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it, and what was sent to it lately.</source>
        <translation>Wählen Sie einen in der Liste, um ihn und das zuletzt Gesendete zu sehen und um ihn zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s) selected</source>
        <translation>
            <numerusform>%Ln Web-Hook ausgewählt</numerusform>
            <numerusform>%Ln Web-Hooks ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::HostList</name>
    <message>
        <source>Hosts of %1</source>
        <extracomment>%1: name of a service.</extracomment>
        <translation>Hosts von %1</translation>
    </message>
    <message>
        <source>Filter by name or endpoint</source>
        <translation>Nach Name oder Endpunkt filtern</translation>
    </message>
    <message>
        <source>New Host…</source>
        <translation>Neuer Host…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no hosts any more</source>
        <translation>%1 hat keine Hosts mehr</translation>
    </message>
    <message>
        <source>%1 has no hosts</source>
        <translation>%1 hat keine Hosts</translation>
    </message>
    <message>
        <source>The service is back as soon as a host registers itself for it, or you create one.</source>
        <translation>Der Dienst ist wieder da, sobald sich ein Host für ihn registriert oder Sie einen anlegen.</translation>
    </message>
    <message>
        <source>Names and endpoints are searched; in each host, all the words have to be found.</source>
        <translation>Namen und Endpunkte werden durchsucht; jeder Host muss alle Wörter enthalten.</translation>
    </message>
    <message>
        <source>Reading hosts…</source>
        <translation>Hosts werden gelesen…</translation>
    </message>
    <message>
        <source>Hosts are shown as soon as a node answers.</source>
        <translation>Hosts erscheinen, sobald ein Knoten antwortet.</translation>
    </message>
</context>
<context>
    <name>nesoi::HostModel</name>
    <message>
        <source>alive</source>
        <extracomment>State of a host: it was refreshed within its lifetime (TTL), or has none.</extracomment>
        <translation>lebendig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>master</source>
        <extracomment>Of a host: clients trust it as the service&apos;s master.</extracomment>
        <translation>Master</translation>
    </message>
    <message>
        <source>outdated</source>
        <extracomment>Of a host: it says that it is the master, but another one is trusted.</extracomment>
        <translation>überholt</translation>
    </message>
    <message>
        <source>It says that it is the master, but another host said so later: clients trust that one.</source>
        <translation>Er bezeichnet sich als Master, aber ein anderer Host tat es später: Clients vertrauen jenem.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Title of a column: the name of a host of a service.</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: whether a host is alive or expired.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <extracomment>Title of a column: the addresses at which a host serves.</extracomment>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Master</source>
        <extracomment>Title of a column: whether the host is the master.</extracomment>
        <translation>Master</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>Title of a column: for how long a host is alive unless it is refreshed (time to live).</extracomment>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Title of a column: when the host was last changed or refreshed.</extracomment>
        <translation>Aktualisiert</translation>
    </message>
</context>
<context>
    <name>nesoi::HttpClient</name>
    <message>
        <source>Nobody serves at %1.</source>
        <translation>Unter %1 antwortet kein Dienst.</translation>
    </message>
    <message>
        <source>The name in %1 is not known.</source>
        <translation>Der Name in %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be taken.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportDialog</name>
    <message>
        <source>Comparing the file with what is there…</source>
        <translation>Die Datei wird mit dem Bestand verglichen…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Create: %1, replace: %2, unchanged: %3, refused: %4.</source>
        <extracomment>What an import would do; four numbers.</extracomment>
        <translation>Noch wurde nichts geändert. Anlegen: %1, ersetzen: %2, unverändert: %3, abgelehnt: %4.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importiere…</translation>
    </message>
    <message>
        <source>Written: %1, failed: %2, left: %3.</source>
        <extracomment>What an import did; three numbers.</extracomment>
        <translation>Geschrieben: %1, fehlgeschlagen: %2, übrig: %3.</translation>
    </message>
    <message>
        <source>Try the &amp;Rest Again</source>
        <extracomment>A button: imports what could not be imported before.</extracomment>
        <translation>&amp;Rest erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>A button: what is not written yet, stays as it is.</extracomment>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>What happens to each resource</source>
        <translation>Was mit jeder Ressource geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportJob</name>
    <message>
        <source>This is the path of no application, host or web-hook.</source>
        <translation>Das ist kein Pfad einer Anwendung, eines Hosts oder eines Web-Hooks.</translation>
    </message>
    <message>
        <source>The file does not hold this web-hook&apos;s secret: write it there in the place of “true”.</source>
        <translation>Die Datei enthält das Geheimnis dieses Web-Hooks nicht: schreiben Sie es dort anstelle von „true“ hin.</translation>
    </message>
    <message>
        <source>It was cancelled; it may have been written or not.</source>
        <translation>Abgebrochen; möglicherweise wurde schon geschrieben.</translation>
    </message>
    <message>
        <source>It has been deleted since the dry run.</source>
        <translation>Seit dem Probelauf gelöscht.</translation>
    </message>
    <message>
        <source>Somebody has changed it since the dry run.</source>
        <translation>Seit dem Probelauf von jemandem geändert.</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportModel</name>
    <message>
        <source>Create</source>
        <extracomment>What an import does to a resource: it is new.</extracomment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>What an import does to a resource: it is there, and will be another.</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What an import does to a resource: nothing, it is there just so.</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What an import does to a resource: nothing, as nodes would not take it.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What came of a resource in an import: it was written.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>Title of a column: the path of an application, a host or a web-hook.</extracomment>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Title of a column: what an import does to a resource.</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Title of a column: what came of it, or why not.</extracomment>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>nesoi::JsonEditor</name>
    <message>
        <source>&amp;Format</source>
        <extracomment>Lays the JSON text out with line breaks and indentation.</extracomment>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Vorige Stelle</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Gehe zu &amp;Zeile…</translation>
    </message>
    <message>
        <source>Go to &amp;Error</source>
        <extracomment>An error: what keeps the text from being JSON.</extracomment>
        <translation>Zum F&amp;ehler gehen</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <extracomment>Makes letters larger.</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Normal Size</source>
        <extracomment>Makes letters as large as they are usually.</extracomment>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Was an dem Text falsch ist</translation>
    </message>
    <message>
        <source>Place of the caret</source>
        <translation>Position der Schreibmarke</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON-Text</translation>
    </message>
    <message>
        <source>%1:%2 %3</source>
        <extracomment>The place of an error and what is wrong: &quot;3:14 This bracket is never closed.&quot;</extracomment>
        <translation>%1:%2 %3</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line, from 1 to %1:</source>
        <translation>Zeile, von 1 bis %1:</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>Where the caret is in the text.</extracomment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
</context>
<context>
    <name>nesoi::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>Of the language: as the desktop has it.</extracomment>
        <translation>&amp;Wie das System</translation>
    </message>
</context>
<context>
    <name>nesoi::LoadingNotice</name>
    <message numerus="yes">
        <source>Reading what there is in the cluster: %Ln resource(s) so far…</source>
        <extracomment>It isn&apos;t known how many there are.</extracomment>
        <translation>
            <numerusform>Lese den Inhalt des Clusters: bisher %Ln Ressource…</numerusform>
            <numerusform>Lese den Inhalt des Clusters: bisher %Ln Ressourcen…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::MainWindow</name>
    <message>
        <source>Nesoi Console</source>
        <extracomment>The program&apos;s name, in the window&apos;s title. Nesoi is a name.</extracomment>
        <translation>Nesoi-Konsole</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a connection&apos;s name or an address.</extracomment>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a connection&apos;s name or an address.</extracomment>
        <translation>Verbinde mit %1…</translation>
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
        <translation>0, ruhig</translation>
    </message>
    <message>
        <source>8, alarm</source>
        <extracomment>The high end of a scale, where a member is taken for dead</extracomment>
        <translation>8, Alarm</translation>
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
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Uhrabweichung</translation>
    </message>
    <message>
        <source>Generation</source>
        <extracomment>Of a member: how often it was started</extracomment>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Herzschlag</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Of a member, when a leader is elected</extracomment>
        <translation>Priorität</translation>
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
        <translation>Phi %1</translation>
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
        <translation>Priorität %1</translation>
    </message>
    <message numerus="yes">
        <source>started %n time(s)</source>
        <extracomment>Of a member of the cluster: how often it has been started.</extracomment>
        <translation>
            <numerusform>%n-mal gestartet</numerusform>
            <numerusform>%n-mal gestartet</numerusform>
        </translation>
    </message>
    <message>
        <source>id %1</source>
        <extracomment>Of a member of the cluster; %1 is 16 hexadecimal digits.</extracomment>
        <translation>Id %1</translation>
    </message>
    <message>
        <source>No member selected</source>
        <extracomment>Where one member of the cluster would be described.</extracomment>
        <translation>Kein Mitglied ausgewählt</translation>
    </message>
    <message>
        <source>Choose one on the map or in the table.</source>
        <translation>Wählen Sie eines auf der Karte oder in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberModel</name>
    <message>
        <source>leader, connected</source>
        <extracomment>Of a member: the cluster&apos;s leader, and at the same time the node that the console talks to.</extracomment>
        <translation>Leader, verbunden</translation>
    </message>
    <message>
        <source>leader</source>
        <extracomment>Of a member: it leads the cluster.</extracomment>
        <translation>Leader</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>Of a member: it is the node that the console talks to.</extracomment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>How suspicious its silence is: 8 is as good as certainly dead.</source>
        <translation>Wie verdächtig das Schweigen ist: 8 heißt so gut wie sicher tot.</translation>
    </message>
    <message>
        <source>How many writes it is not known to have yet.</source>
        <translation>Wie viele Schreibvorgänge dort noch nicht bekannt sind.</translation>
    </message>
    <message>
        <source>How far its clock is ahead of that of the node that the console talks to.</source>
        <translation>Wie weit die Uhr der Uhr des Knotens voraus ist, mit dem die Konsole spricht.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: where a member of the cluster is reached.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Title of a column: whether a member leads the cluster, and whether the console talks to it.</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: whether a member is alive.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Phi</source>
        <extracomment>Title of a column: a measure of suspicion; the Greek letter φ.</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>Title of a column: how many writes a member lacks.</extracomment>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Title of a column: how far a member&apos;s clock is ahead.</extracomment>
        <translation>Uhr</translation>
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
        <translation>lebendig</translation>
    </message>
    <message>
        <source>suspect</source>
        <extracomment>State of a member of the cluster: silent for longer than usual.</extracomment>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>dead</source>
        <extracomment>State of a member of the cluster.</extracomment>
        <translation>tot</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>State of a member of the cluster: it said good-bye.</extracomment>
        <translation>abgemeldet</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberWords</name>
    <message>
        <source>alive</source>
        <extracomment>State of a member of the cluster</extracomment>
        <translation>lebendig</translation>
    </message>
    <message>
        <source>suspect</source>
        <extracomment>State of a member of the cluster: silent for longer than usual</extracomment>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>dead</source>
        <extracomment>State of a member of the cluster</extracomment>
        <translation>tot</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>State of a member of the cluster: it said good-bye</extracomment>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>leader</source>
        <extracomment>Mark of the member that leads the cluster</extracomment>
        <translation>Leader</translation>
    </message>
    <message>
        <source>connected here</source>
        <extracomment>Mark of the member that this program talks to</extracomment>
        <translation>hier verbunden</translation>
    </message>
    <message>
        <source>behind %1</source>
        <extracomment>How many writes a member of the cluster lacks; %1 is a number. As short as it can be.</extracomment>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>Of phi, how suspicious a member&apos;s silence is; %1 is 100</extracomment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>Of the difference of two clocks</extracomment>
        <translation>nicht gemessen</translation>
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
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>phi %1</source>
        <extracomment>Of a member of the cluster; %1 is a number</extracomment>
        <translation>Phi %1</translation>
    </message>
</context>
<context>
    <name>nesoi::MembersPage</name>
    <message>
        <source>Copied %1.</source>
        <extracomment>%1 is a node&apos;s address.</extracomment>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Cluster “%1”, as %2 sees it</source>
        <translation>Cluster „%1“, wie %2 ihn sieht</translation>
    </message>
    <message>
        <source>Connect to this &amp;Node</source>
        <extracomment>To have the console talk to the selected node of the cluster from now on.</extracomment>
        <translation>Mit diesem &amp;Knoten verbinden</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>A&amp;dresse kopieren</translation>
    </message>
    <message>
        <source>How the members have been doing</source>
        <translation>Wie es den Mitgliedern ergangen ist</translation>
    </message>
</context>
<context>
    <name>nesoi::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 wurde anderswo geändert</translation>
    </message>
</context>
<context>
    <name>nesoi::MergeView</name>
    <message>
        <source>Take &amp;Mine</source>
        <extracomment>Of a conflict of two people&apos;s changes.</extracomment>
        <translation>&amp;Meines nehmen</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>&amp;Fremdes nehmen</translation>
    </message>
    <message>
        <source>Take &amp;Both</source>
        <translation>&amp;Beide nehmen</translation>
    </message>
    <message>
        <source>&amp;Next Conflict</source>
        <translation>&amp;Nächster Konflikt</translation>
    </message>
    <message>
        <source>&amp;Previous Conflict</source>
        <translation>&amp;Voriger Konflikt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Mine: what I wrote</source>
        <extracomment>Above the text that the user wrote.</extracomment>
        <translation>Meines: was ich geschrieben habe</translation>
    </message>
    <message>
        <source>Before: what both began with</source>
        <extracomment>Above the text that two people changed.</extracomment>
        <translation>Vorher: womit beide begonnen haben</translation>
    </message>
    <message>
        <source>Theirs: what is stored now</source>
        <extracomment>Above the text that somebody else wrote in the meantime.</extracomment>
        <translation>Fremdes: was jetzt gespeichert ist</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Above the text that two people&apos;s changes are merged to.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Conflict %1: take mine, theirs or both, or write here what should stand.</source>
        <translation>Konflikt %1: nehmen Sie meines, fremdes oder beide, oder schreiben Sie hier, was dort stehen soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <comment>Of two people&apos;s changes</comment>
        <translation>
            <numerusform>Noch %n Konflikt</numerusform>
            <numerusform>Noch %n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflict is left</source>
        <translation>Kein Konflikt mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) merged automatically</source>
        <comment>Of two people&apos;s changes</comment>
        <translation>
            <numerusform>%n andere Änderung automatisch zusammengeführt</numerusform>
            <numerusform>%n andere Änderungen automatisch zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <extracomment>Which of the conflicts the keyboard is at: &quot;Conflict 2 of 5&quot;.</extracomment>
        <translation>Konflikt %1 von %2</translation>
    </message>
</context>
<context>
    <name>nesoi::NameField</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A name has 128 characters at most.</source>
        <translation>Ein Name hat höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” means something else to Nesoi. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>„%1“ hat für Nesoi eine andere Bedeutung. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A name is made of the letters A to Z and a to z, digits, “.”, “_” and “-”, and is neither “.” nor “..”.</source>
        <translation>Ein Name besteht aus den Buchstaben A bis Z und a bis z, Ziffern, „.“, „_“ und „-“ und ist weder „.“ noch „..“.</translation>
    </message>
</context>
<context>
    <name>nesoi::OfflineNotice</name>
    <message>
        <source>Retry now</source>
        <extracomment>Button: tries to connect now rather than a little later.</extracomment>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n second(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Letzter bekannter Zustand, %n Sekunde alt. Verbinde erneut…</numerusform>
            <numerusform>Letzter bekannter Zustand, %n Sekunden alt. Verbinde erneut…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n minute(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Letzter bekannter Zustand, %n Minute alt. Verbinde erneut…</numerusform>
            <numerusform>Letzter bekannter Zustand, %n Minuten alt. Verbinde erneut…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n hour(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Letzter bekannter Zustand, %n Stunde alt. Verbinde erneut…</numerusform>
            <numerusform>Letzter bekannter Zustand, %n Stunden alt. Verbinde erneut…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n day(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Letzter bekannter Zustand, %n Tag alt. Verbinde erneut…</numerusform>
            <numerusform>Letzter bekannter Zustand, %n Tage alt. Verbinde erneut…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::OverviewPage</name>
    <message>
        <source>%1 per second</source>
        <extracomment>How many changes there are in the whole cluster; %1 is a number.</extracomment>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal.</source>
        <translation>Kopiert. Fügen Sie es in ein Terminal ein.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of a page: the cluster at a glance.</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Cluster “%1”, through %2</source>
        <translation>Cluster „%1“, über %2</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Heading: what is wrong in the cluster, or that nothing is.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Nothing has changed since you connected. What changes, at whichever node, appears here.</source>
        <translation>Seit Sie verbunden sind, hat sich nichts geändert. Was sich ändert, auf welchem Knoten auch immer, erscheint hier.</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Heading of a small map of the cluster.</extracomment>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>nesoi::OverviewTiles</name>
    <message>
        <source>so far</source>
        <comment>a number that still grows</comment>
        <translation>bisher</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead</source>
        <comment>members</comment>
        <extracomment>Of members of the cluster.</extracomment>
        <translation>
            <numerusform>%Ln tot</numerusform>
            <numerusform>%Ln tot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect</source>
        <comment>members</comment>
        <extracomment>Of members of the cluster: silent for longer than usual.</extracomment>
        <translation>
            <numerusform>%Ln verdächtig</numerusform>
            <numerusform>%Ln verdächtig</numerusform>
        </translation>
    </message>
    <message>
        <source>all alive</source>
        <extracomment>Of members of the cluster, or of the hosts of services.</extracomment>
        <translation>alle lebendig</translation>
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
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Web-hooks</source>
        <translation>Web-Hooks</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failing</source>
        <comment>web-hooks</comment>
        <extracomment>Of web-hooks that were given up.</extracomment>
        <translation>
            <numerusform>%Ln schlägt fehl</numerusform>
            <numerusform>%Ln schlagen fehl</numerusform>
        </translation>
    </message>
    <message>
        <source>that are known</source>
        <extracomment>Of a number of web-hooks: older nodes don&apos;t list them all.</extracomment>
        <translation>soweit bekannt</translation>
    </message>
    <message>
        <source>none failing</source>
        <extracomment>Of web-hooks.</extracomment>
        <translation>keiner schlägt fehl</translation>
    </message>
</context>
<context>
    <name>nesoi::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1: name of an application, a host or a web-hook.</extracomment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>It is registered anew, and removed under its old name.</source>
        <translation>Der Web-Hook wird neu registriert und unter seinem alten Namen entfernt.</translation>
    </message>
    <message>
        <source>It is created under the new name and deleted under the old one. Whoever asks for the old name no longer finds it; web-hooks stay with the old name.</source>
        <translation>Unter dem neuen Namen wird angelegt, unter dem alten gelöscht. Wer nach dem alten Namen fragt, findet nichts mehr; Web-Hooks bleiben beim alten Namen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>A button.</extracomment>
        <translation>&amp;Umbenennen</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceBrowser</name>
    <message>
        <source>Select a single one to see what it holds.</source>
        <translation>Wählen Sie einen einzelnen Eintrag, um seinen Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Dupl&amp;icate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>Um&amp;benennen…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <extracomment>Goes to the field that filters the list.</extracomment>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Switch Between List and Text</source>
        <extracomment>From the list to the text beside or below it, or back.</extracomment>
        <translation>Zwischen &amp;Liste und Text wechseln</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceCommands</name>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Host of %1</source>
        <extracomment>%1 is a service.</extracomment>
        <translation>Host von %1</translation>
    </message>
    <message>
        <source>Web-hook of %1</source>
        <extracomment>%1 is an application or a service.</extracomment>
        <translation>Web-Hook von %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceEditor</name>
    <message>
        <source>The path was copied.</source>
        <translation>Der Pfad wurde kopiert.</translation>
    </message>
    <message>
        <source>The command that reads it was copied.</source>
        <translation>Der Befehl zum Lesen wurde kopiert.</translation>
    </message>
    <message>
        <source>The command that writes it was copied.</source>
        <translation>Der Befehl zum Schreiben wurde kopiert.</translation>
    </message>
    <message>
        <source>JSON of %1</source>
        <translation>JSON von %1</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>A button: shows the resource that could not be saved.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 wurde gespeichert</translation>
    </message>
    <message>
        <source>It was changed elsewhere while you edited it</source>
        <translation>Anderswo geändert, während Sie bearbeitet haben</translation>
    </message>
    <message>
        <source>Your text is kept. Saving shows both, to be merged.</source>
        <translation>Ihr Text bleibt erhalten. Beim Speichern werden beide zum Zusammenführen gezeigt.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <extracomment>A button: shows a difference.</extracomment>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>A button: merges two texts.</extracomment>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>A button: gives up one&apos;s own text for that of somebody else.</extracomment>
        <translation>Fremdes nehmen</translation>
    </message>
    <message>
        <source>It was deleted elsewhere</source>
        <translation>Anderswo gelöscht</translation>
    </message>
    <message>
        <source>What you see here is all that is left of it.</source>
        <translation>Was Sie hier sehen, ist alles, was davon übrig ist.</translation>
    </message>
    <message>
        <source>Create again…</source>
        <translation>Erneut anlegen…</translation>
    </message>
    <message>
        <source>It is not known whether it was saved</source>
        <translation>Es ist nicht bekannt, ob gespeichert wurde</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Die Ressource wurde möglicherweise gelöscht.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>While a resource is being read. %1: its path.</extracomment>
        <translation>Lese %1…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Beside a resource&apos;s name: a change is on its way to the node.</extracomment>
        <translation>Speichere…</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>Beside a resource&apos;s name: it has changes that were not sent.</extracomment>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Shows the change of a resource, to be sent after that.</extracomment>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>Merges one&apos;s own changes with those that somebody else made meanwhile.</extracomment>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>Show What &amp;Changed Elsewhere</source>
        <translation>&amp;Anderswo Geändertes zeigen</translation>
    </message>
    <message>
        <source>Copy Pat&amp;h</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy as curl (&amp;GET)</source>
        <extracomment>curl is a program; GET is a method of HTTP.</extracomment>
        <translation>Als curl kopieren (&amp;GET)</translation>
    </message>
    <message>
        <source>Copy as curl (PUT)</source>
        <extracomment>curl is a program; PUT is a method of HTTP.</extracomment>
        <translation>Als curl kopieren (PU&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button: shows the change of a resource, to be sent after that.</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Shows the difference before anything is sent (%1)</source>
        <translation>Zeigt den Unterschied, bevor etwas gesendet wird (%1)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Goes back to what stands on the node; can be undone</source>
        <translation>Kehrt zum Stand auf dem Knoten zurück; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: a menu of what else can be done.</extracomment>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceHeader</name>
    <message>
        <source>Updated %1</source>
        <extracomment>When a resource was written last. %1 is &quot;3 minutes ago&quot; or the like.</extracomment>
        <translation>Aktualisiert %1</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <extracomment>%1: what somebody typed into the filter.</extracomment>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceOperations</name>
    <message>
        <source>Duplicate Application</source>
        <translation>Anwendung duplizieren</translation>
    </message>
    <message>
        <source>New Application</source>
        <translation>Neue Anwendung</translation>
    </message>
    <message>
        <source>Duplicate Host</source>
        <translation>Host duplizieren</translation>
    </message>
    <message>
        <source>New Host</source>
        <translation>Neuer Host</translation>
    </message>
    <message>
        <source>Duplicate Web-hook</source>
        <translation>Web-Hook duplizieren</translation>
    </message>
    <message>
        <source>New Web-hook</source>
        <translation>Neuer Web-Hook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <extracomment>%1: name of a resource.</extracomment>
        <translation>%1 wurde angelegt</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <extracomment>%1: the old name of a resource, %2: the new one.</extracomment>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 was created, but %2 is there as well</source>
        <extracomment>%1: the new name of a resource, %2: the old one.</extracomment>
        <translation>%1 wurde angelegt, aber %2 gibt es noch</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>%1 wurde nicht umbenannt</translation>
    </message>
    <message>
        <source>It was changed elsewhere just now. Look at it again.</source>
        <translation>Soeben anderswo geändert. Sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <extracomment>Progress, of what is being deleted.</extracomment>
        <translation>Lösche…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Progress</comment>
        <extracomment>Progress: how many of how many.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is not deleted yet, stays.</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <extracomment>%1: name of a resource.</extracomment>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted</source>
        <translation>
            <numerusform>%Ln wurde gelöscht</numerusform>
            <numerusform>%Ln wurden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be deleted</source>
        <extracomment>How many applications, hosts or web-hooks.</extracomment>
        <translation>
            <numerusform>%Ln konnte nicht gelöscht werden</numerusform>
            <numerusform>%Ln konnten nicht gelöscht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>New Service</source>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>“endpoints”: the addresses at which clients reach it. “ttl”: after how many seconds it is expired, unless it is registered again in time. “master”: true, where clients shall trust it as the master.</source>
        <extracomment>Leave what stands in quotes as it is: those are words of the JSON that is typed.</extracomment>
        <translation>„endpoints“: die Adressen, unter denen Clients den Host erreichen. „ttl“: nach wie vielen Sekunden er abläuft, wenn er nicht rechtzeitig erneut registriert wird. „master“: true, wenn Clients ihm als Master vertrauen sollen.</translation>
    </message>
    <message>
        <source>Name of the &amp;service</source>
        <translation>Name des &amp;Dienstes</translation>
    </message>
    <message>
        <source>Its first &amp;host</source>
        <extracomment>A field&apos;s label, in a dialog that also asks for the name of the service.</extracomment>
        <translation>Sein erster &amp;Host</translation>
    </message>
</context>
<context>
    <name>nesoi::ReviewDialog</name>
    <message>
        <source>Create %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>%1 auf %2 anlegen</translation>
    </message>
    <message>
        <source>Replace %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>%1 auf %2 ersetzen</translation>
    </message>
    <message>
        <source>Delete %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>%1 auf %2 löschen</translation>
    </message>
    <message>
        <source>Review the Change</source>
        <translation>Änderung prüfen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>A button: sends the change that is shown to the server.</extracomment>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Back to Editing</source>
        <translation>&amp;Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Above a text as it is stored on the server.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Nach dem Senden</translation>
    </message>
</context>
<context>
    <name>nesoi::SeriesLegend</name>
    <message>
        <source>Show all</source>
        <extracomment>Button at a plot some of whose lines are hidden</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Lines of the plots</source>
        <translation>Linien der Diagramme</translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceHeader</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln host(s) alive</source>
        <extracomment>Of a service. %1: how many of its hosts are alive; %n: how many it has.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Host lebendig</numerusform>
            <numerusform>%1 von %Ln Hosts lebendig</numerusform>
        </translation>
    </message>
    <message>
        <source>no master</source>
        <extracomment>Of a service: none of its hosts says that it is the master.</extracomment>
        <translation>kein Master</translation>
    </message>
    <message>
        <source>master: %1</source>
        <extracomment>Of a service. %1: the host that clients trust as the master.</extracomment>
        <translation>Master: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <extracomment>Of hosts of a service: they were not refreshed within their lifetime (TTL).</extracomment>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceList</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>New Service…</source>
        <translation>Neuer Dienst…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>A service is there as soon as a host registers itself for it, or you create its first host.</source>
        <translation>Einen Dienst gibt es, sobald sich ein Host für ihn registriert oder Sie seinen ersten Host anlegen.</translation>
    </message>
    <message>
        <source>Only names of services are searched; in each, all the words have to be found.</source>
        <translation>Nur die Namen von Diensten werden durchsucht; jeder muss alle Wörter enthalten.</translation>
    </message>
    <message>
        <source>Reading services…</source>
        <translation>Dienste werden gelesen…</translation>
    </message>
    <message>
        <source>Services are shown as soon as a node answers.</source>
        <translation>Dienste erscheinen, sobald ein Knoten antwortet.</translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceModel</name>
    <message>
        <source>Service</source>
        <extracomment>Title of a column: the name of a service.</extracomment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Title of a column: how many hosts a service has.</extracomment>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>Title of a column: how many of a service&apos;s hosts are alive.</extracomment>
        <translation>Lebendig</translation>
    </message>
    <message>
        <source>Master</source>
        <extracomment>Title of a column: the host that clients trust as a service&apos;s master.</extracomment>
        <translation>Master</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Title of a column: when a host of the service was last changed.</extracomment>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>All hosts are alive</source>
        <translation>Alle Hosts sind lebendig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln host(s) expired</source>
        <extracomment>%1: how many hosts of a service were not refreshed within their lifetime (TTL); %n: how many it has.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Host abgelaufen</numerusform>
            <numerusform>%1 von %Ln Hosts abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>All hosts are expired</source>
        <translation>Alle Hosts sind abgelaufen</translation>
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
        <translation>&amp;Neuer Host…</translation>
    </message>
    <message>
        <source>Show the Service&apos;s &amp;Web-hooks</source>
        <extracomment>The web-hooks that watch a host&apos;s service.</extracomment>
        <translation>&amp;Web-Hooks des Dienstes zeigen</translation>
    </message>
    <message>
        <source>No host selected</source>
        <translation>Kein Host ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it.</source>
        <translation>Wählen Sie einen in der Liste, um ihn zu sehen und zu bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) selected</source>
        <translation>
            <numerusform>%Ln Host ausgewählt</numerusform>
            <numerusform>%Ln Hosts ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) selected</source>
        <translation>
            <numerusform>%Ln Dienst ausgewählt</numerusform>
            <numerusform>%Ln Dienste ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see its hosts.</source>
        <translation>Wählen Sie einen einzelnen, um seine Hosts zu sehen.</translation>
    </message>
    <message>
        <source>No service selected</source>
        <translation>Kein Dienst ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to see its hosts.</source>
        <translation>Wählen Sie einen in der Liste, um seine Hosts zu sehen.</translation>
    </message>
    <message>
        <source>New &amp;Service…</source>
        <translation>Neuer &amp;Dienst…</translation>
    </message>
    <message>
        <source>Export Ser&amp;vices…</source>
        <translation>Di&amp;enste exportieren…</translation>
    </message>
    <message>
        <source>Delete Servi&amp;ce…</source>
        <translation>Dienst lös&amp;chen…</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <extracomment>Opens the web address at which a host serves.</extracomment>
        <translation>&amp;Im Browser öffnen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>nesoi::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a window that only tells something.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>nesoi::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Find…  %1</source>
        <extracomment>Button that opens the command palette; %1 is a shortcut such as Ctrl+K.</extracomment>
        <translation>Suchen…  %1</translation>
    </message>
    <message>
        <source>Find anything by a few letters of its name</source>
        <extracomment>Of the button that opens the command palette.</extracomment>
        <translation>Alles mit wenigen Buchstaben seines Namens finden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
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
        <translation>%1, %2, braucht Aufmerksamkeit</translation>
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
        <translation>Schreiben Sie /app/NAME für eine Anwendung oder /srv/NAME für einen Dienst.</translation>
    </message>
    <message>
        <source>There is no application %1 yet: the web-hook waits for it.</source>
        <translation>Es gibt noch keine Anwendung %1: der Web-Hook wartet darauf.</translation>
    </message>
    <message>
        <source>There is no service %1 yet: the web-hook waits for it.</source>
        <translation>Es gibt noch keinen Dienst %1: der Web-Hook wartet darauf.</translation>
    </message>
    <message>
        <source>&amp;Watches</source>
        <extracomment>Label of a field: the application or service that a web-hook watches.</extracomment>
        <translation>&amp;Beobachtet</translation>
    </message>
</context>
<context>
    <name>nesoi::ThemeMenu</name>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>Of the theme: as the desktop has it.</extracomment>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Of the theme: dark text on a light ground.</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Of the theme: light text on a dark ground.</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
</context>
<context>
    <name>nesoi::TimePlot</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>At a time in a plot</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>At the end of a list that is cut</extracomment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
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
        <translation>%1: so gut wie tot</translation>
    </message>
    <message>
        <source>Behind (writes)</source>
        <extracomment>Title of a plot, with the unit: how many writes each member lacks</extracomment>
        <translation>Rückstand (Schreibvorgänge)</translation>
    </message>
    <message>
        <source>Writes per second</source>
        <extracomment>Title of a plot, with the unit: of the whole cluster</extracomment>
        <translation>Schreibvorgänge pro Sekunde</translation>
    </message>
</context>
<context>
    <name>nesoi::UnsavedGuard</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <extracomment>Below a list of names that is cut off.</extracomment>
        <translation>
            <numerusform>…und noch %n</numerusform>
            <numerusform>…und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not saved. Close and lose them?</source>
        <translation>
            <numerusform>%n Änderung wurde nicht gespeichert. Schließen und verlieren?</numerusform>
            <numerusform>%n Änderungen wurden nicht gespeichert. Schließen und verlieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;Editing</source>
        <extracomment>A button: the window stays open, so that changes can be saved.</extracomment>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Lose the Changes</source>
        <extracomment>A button: closes the window, and what was not saved is lost.</extracomment>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
</context>
<context>
    <name>nesoi::WelcomePage</name>
    <message>
        <source>Welcome to Nesoi</source>
        <translation>Willkommen bei Nesoi</translation>
    </message>
    <message>
        <source>Connect to any node of your cluster: the console learns of the others from it.</source>
        <translation>Verbinden Sie sich mit einem beliebigen Knoten Ihres Clusters: von ihm erfährt die Konsole von den anderen.</translation>
    </message>
    <message>
        <source>A&amp;ddress of a node</source>
        <translation>A&amp;dresse eines Knotens</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects to a cluster.</extracomment>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Ihre Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <extracomment>Button: opens the list of saved connections.</extracomment>
        <translation>Verbindungen ver&amp;walten…</translation>
    </message>
    <message>
        <source>No cluster yet?</source>
        <translation>Noch kein Cluster?</translation>
    </message>
    <message>
        <source>Start three nodes on this machine with this command, in the folder of Nesoi&apos;s sources. Then connect to the address above.</source>
        <translation>Starten Sie mit diesem Befehl im Ordner der Nesoi-Quellen drei Knoten auf diesem Rechner. Verbinden Sie sich dann mit der Adresse oben.</translation>
    </message>
    <message>
        <source>Command that starts a cluster</source>
        <translation>Befehl, der einen Cluster startet</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: copies a command to the clipboard.</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>nesoi::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: to other places in the program.</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>F&amp;ind anything…</source>
        <extracomment>Opens the command palette.</extracomment>
        <translation>Alles &amp;finden…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>To where the user was before.</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Nesoi</source>
        <translation>&amp;Über Nesoi</translation>
    </message>
</context>
</TS>
