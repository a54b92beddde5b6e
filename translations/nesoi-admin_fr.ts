<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Il n’y a encore rien. Commencez par { et }.</translation>
    </message>
    <message>
        <source>A value belongs here: a text in &quot;quotes&quot;, a number, true, false, null, { } or [ ].</source>
        <translation>Une valeur est attendue ici&#xa0;: un texte entre &quot;guillemets&quot;, un nombre, true, false, null, { } ou [ ].</translation>
    </message>
    <message>
        <source>A name in &quot;quotes&quot; belongs here.</source>
        <extracomment>Of a JSON object&apos;s member.</extracomment>
        <translation>Un nom entre &quot;guillemets&quot; est attendu ici.</translation>
    </message>
    <message>
        <source>A colon belongs between a name and its value.</source>
        <translation>Il faut deux-points entre un nom et sa valeur.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is missing before this.</source>
        <translation>Une virgule ou un crochet fermant manque avant ceci.</translation>
    </message>
    <message>
        <source>Leave this comma out: nothing follows before the closing bracket.</source>
        <translation>Supprimez cette virgule&#xa0;: rien ne suit avant le crochet fermant.</translation>
    </message>
    <message>
        <source>This bracket does not close what was opened last.</source>
        <translation>Ce crochet ne ferme pas ce qui a été ouvert en dernier.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Ce crochet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>This text has no closing quote.</source>
        <translation>Ce texte n’a pas de guillemet fermant.</translation>
    </message>
    <message>
        <source>Write this character as an escape, such as \t for a tab.</source>
        <translation>Écrivez ce caractère sous forme d’échappement, par exemple \t pour une tabulation.</translation>
    </message>
    <message>
        <source>After a backslash, JSON knows only &quot; \ / b f n r t and u with four hexadecimal digits. Write a backslash itself as \\.</source>
        <translation>Après une barre oblique inverse, JSON ne connaît que &quot; \ / b f n r t et u suivi de quatre chiffres hexadécimaux. Écrivez \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>This is no number as JSON writes it. Put it into &quot;quotes&quot; if it is a text.</source>
        <translation>Ce n’est pas un nombre au sens de JSON. Mettez-le entre &quot;guillemets&quot; si c’est un texte.</translation>
    </message>
    <message>
        <source>JSON knows the words true, false and null. Put any other text into &quot;quotes&quot;.</source>
        <translation>JSON connaît les mots true, false et null. Mettez tout autre texte entre &quot;guillemets&quot;.</translation>
    </message>
    <message>
        <source>Nothing may follow here: the JSON has ended before this.</source>
        <translation>Rien ne peut suivre ici&#xa0;: le JSON se termine avant.</translation>
    </message>
    <message>
        <source>An object belongs here, in braces: { }.</source>
        <translation>Un objet est attendu ici, entre accolades&#xa0;: { }.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>This name stands twice in its object. Each member needs a name of its own.</source>
        <translation>Ce nom figure deux fois dans son objet. Chaque membre doit avoir un nom à lui.</translation>
    </message>
    <message>
        <source>This number would come back different, as it has more digits than can be kept. Put it into &quot;quotes&quot;.</source>
        <translation>Ce nombre reviendrait modifié, car il a plus de chiffres qu’on ne peut en conserver. Mettez-le entre &quot;guillemets&quot;.</translation>
    </message>
</context>
<context>
    <name>HookWords</name>
    <message>
        <source>The last time, no answer came in time.</source>
        <translation>La dernière fois, aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The last time, the receiver could not be reached.</source>
        <translation>La dernière fois, le destinataire était injoignable.</translation>
    </message>
    <message>
        <source>The last time, no trusted TLS connection came about.</source>
        <translation>La dernière fois, aucune connexion TLS de confiance n’a pu être établie.</translation>
    </message>
    <message>
        <source>The last time, the node was not allowed to send there.</source>
        <extracomment>Where nodes send to is for who runs them to say.</extracomment>
        <translation>La dernière fois, le nœud n’était pas autorisé à y envoyer.</translation>
    </message>
    <message>
        <source>The last answer had the status %1.</source>
        <extracomment>%1: a status of HTTP, such as 503.</extracomment>
        <translation>La dernière réponse avait le statut %1.</translation>
    </message>
    <message>
        <source>It is tried again any moment.</source>
        <translation>Une nouvelle tentative est imminente.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <extracomment>When something is sent again. %1: a duration, such as &quot;8 s&quot;.</extracomment>
        <translation>Prochaine tentative dans %1.</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>State of a web-hook, as a title: nothing was delivered to it yet.</extracomment>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Healthy</source>
        <extracomment>State of a web-hook, as a title.</extracomment>
        <translation>En bonne santé</translation>
    </message>
    <message>
        <source>Last Attempt Failed</source>
        <extracomment>State of a web-hook, as a title: a test was not received; nothing else waits to be sent.</extracomment>
        <translation>Échec de la dernière tentative</translation>
    </message>
    <message>
        <source>Retrying</source>
        <extracomment>State of a web-hook, as a title: the last delivery failed, another one will be tried.</extracomment>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Failing</source>
        <extracomment>State of a web-hook, as a title: it was given up until there is a new change.</extracomment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <extracomment>Instead of the state of a web-hook, as a title.</extracomment>
        <translation>Livraisons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s) in a row have failed.</source>
        <extracomment>How many deliveries to a web-hook have failed, one after the other.</extracomment>
        <translation>
            <numerusform>%Ln tentative a échoué.</numerusform>
            <numerusform>%Ln tentatives d’affilée ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was told nothing yet.</source>
        <translation>Aucune notification n’a encore été envoyée.</translation>
    </message>
    <message>
        <source>The last notification was received, %1.</source>
        <comment>%1 is how long ago</comment>
        <translation>La dernière notification a été reçue %1.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’est en attente d’envoi.</translation>
    </message>
    <message>
        <source>It was given up until %1 changes.</source>
        <extracomment>%1: what a web-hook watches, &quot;/app/shop&quot;.</extracomment>
        <translation>Abandonné jusqu’à la prochaine modification de %1.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Console of Nesoi, the coordination and configuration manager.</source>
        <translation>Console de Nesoi, le gestionnaire de coordination et de configuration.</translation>
    </message>
    <message>
        <source>Connects to the cluster that these nodes belong to; one is enough.</source>
        <extracomment>Of --connect.</extracomment>
        <translation>Se connecte à la grappe dont ces nœuds font partie&#xa0;; un seul suffit.</translation>
    </message>
    <message>
        <source>ADDRESS[,ADDRESS…]</source>
        <extracomment>Of --connect, in the form ADDRESS[,ADDRESS…].</extracomment>
        <translation>ADRESSE[,ADRESSE…]</translation>
    </message>
    <message>
        <source>“%1” is not understood: see --help.</source>
        <extracomment>%1 is a word of the command line that isn&apos;t understood.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris&#xa0;: voir --help.</translation>
    </message>
</context>
<context>
    <name>nesoi::AboutDialog</name>
    <message>
        <source>About Nesoi</source>
        <translation>À propos de Nesoi</translation>
    </message>
    <message>
        <source>Nesoi Console</source>
        <extracomment>The program&apos;s name. Nesoi is a name.</extracomment>
        <translation>Console Nesoi</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <extracomment>%1 is this program&apos;s version, %2 that of the Qt library.</extracomment>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Shows and edits what a Nesoi cluster holds: applications and their configuration, services and their hosts, web-hooks. Nesoi is Greek for islands.</source>
        <translation>Affiche et modifie ce que contient une grappe Nesoi&#xa0;: les applications et leur configuration, les services et leurs hôtes, les web-hooks. Nesoi signifie «&#xa0;îles&#xa0;» en grec.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Logiciel libre sous licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a window that only tells something.</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>nesoi::Age</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <extracomment>How long ago something happened; kept short, for a column of a table.</extracomment>
        <translation>
            <numerusform>il y a %n s</numerusform>
            <numerusform>il y a %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
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
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>nesoi::ApiAnswer</name>
    <message>
        <source>The node answered %1 (%2).</source>
        <extracomment>%1 is a status of HTTP, such as 503, %2 what that is called in English.</extracomment>
        <translation>Le nœud a répondu %1 (%2).</translation>
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
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>New Application…</source>
        <translation>Nouvelle application…</translation>
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
        <translation>Pas encore d’applications</translation>
    </message>
    <message>
        <source>An application has a name, and a configuration that its programs read and watch.</source>
        <translation>Une application a un nom et une configuration que ses programmes lisent et observent.</translation>
    </message>
    <message>
        <source>Only names are searched; in each, all the words have to be found.</source>
        <translation>La recherche ne porte que sur les noms&#xa0;; chacun doit contenir tous les mots.</translation>
    </message>
    <message>
        <source>Reading applications…</source>
        <translation>Lecture des applications…</translation>
    </message>
    <message>
        <source>Applications are shown as soon as a node answers.</source>
        <translation>Les applications s’affichent dès qu’un nœud répond.</translation>
    </message>
</context>
<context>
    <name>nesoi::ApplicationModel</name>
    <message>
        <source>Name</source>
        <extracomment>Title of a column: the name of an application.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
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
        <translation>&amp;Nouvelle application…</translation>
    </message>
    <message>
        <source>Show Its &amp;Web-hooks</source>
        <translation>Afficher ses &amp;web-hooks</translation>
    </message>
    <message>
        <source>No application selected</source>
        <translation>Aucune application sélectionnée</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it.</source>
        <translation>Choisissez-en une dans la liste pour la voir et la modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) selected</source>
        <translation>
            <numerusform>%Ln application sélectionnée</numerusform>
            <numerusform>%Ln applications sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::AttentionButton</name>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
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
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>Said by screen readers before a message.</extracomment>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Said by screen readers: %1 is &quot;Error&quot; or the like, %2 is what happened.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <extracomment>Tool tip of the cross that closes a message.</extracomment>
        <translation>Masquer (Échap)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>nesoi::ChangeDialog</name>
    <message>
        <source>Changed Elsewhere</source>
        <translation>Modifiée ailleurs</translation>
    </message>
    <message>
        <source>What somebody else changed in %1</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>Ce que quelqu’un d’autre a modifié dans %1</translation>
    </message>
    <message>
        <source>When you began</source>
        <extracomment>Above the text that was edited.</extracomment>
        <translation>Quand vous avez commencé</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Above the text as it is stored on the server.</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>nesoi::ChangeModel</name>
    <message>
        <source>When</source>
        <extracomment>Title of a column: when something changed.</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Title of a column: what happened to a resource (&quot;created&quot;).</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>Title of a column: the path of the resource that changed (&quot;/app/shop&quot;).</extracomment>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>created</source>
        <extracomment>What happened to a resource.</extracomment>
        <translation>créée</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>What happened to a resource: its content was changed.</extracomment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>What happened to a resource.</extracomment>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>What happened to a host: it was not refreshed in time.</extracomment>
        <translation>expiré</translation>
    </message>
    <message>
        <source>came back</source>
        <extracomment>What happened to a host: it had expired and was refreshed.</extracomment>
        <translation>de retour</translation>
    </message>
</context>
<context>
    <name>nesoi::ClusterClient</name>
    <message>
        <source>No node of the cluster can be reached.</source>
        <translation>Aucun nœud de la grappe n’est joignable.</translation>
    </message>
    <message>
        <source>What answers at %1 is no node of Nesoi.</source>
        <translation>Ce qui répond à %1 n’est pas un nœud Nesoi.</translation>
    </message>
    <message>
        <source>The node at %1 is one of another cluster, “%2”.</source>
        <translation>Le nœud à %1 fait partie d’une autre grappe, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No address of a node is known.</source>
        <translation>Aucune adresse de nœud n’est connue.</translation>
    </message>
    <message>
        <source>The connection to the node was lost before it answered.</source>
        <translation>La connexion au nœud a été perdue avant sa réponse.</translation>
    </message>
</context>
<context>
    <name>nesoi::ClusterMap</name>
    <message>
        <source>Map of the cluster</source>
        <translation>Carte de la grappe</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <extracomment>Button of a map</extracomment>
        <translation>Tout afficher (0)</translation>
    </message>
    <message>
        <source>No cluster is known yet.</source>
        <translation>Aucune grappe n’est encore connue.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s): %1.</source>
        <extracomment>%1 lists how many are in which state: &quot;2 alive, 1 dead&quot;</extracomment>
        <translation>
            <numerusform>%Ln membre&#xa0;: %1.</numerusform>
            <numerusform>%Ln membres&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leader is agreed on.</source>
        <translation>Il n’y a pas d’accord sur un leader.</translation>
    </message>
    <message>
        <source>The leader is %1.</source>
        <translation>Le leader est %1.</translation>
    </message>
    <message>
        <source>No cluster yet</source>
        <translation>Pas encore de grappe</translation>
    </message>
    <message>
        <source>Connect to any of its nodes, and all members appear here.</source>
        <translation>Connectez-vous à l’un de ses nœuds, et tous les membres apparaîtront ici.</translation>
    </message>
    <message>
        <source>Offline. This is how it was %1 ago.</source>
        <extracomment>%1 is a time, such as &quot;3 minutes&quot;</extracomment>
        <translation>Hors ligne. Voici l’état d’il y a %1.</translation>
    </message>
</context>
<context>
    <name>nesoi::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Find an application, a service, a command…</source>
        <translation>Chercher une application, un service, une commande…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing by that name. Try fewer letters.</source>
        <extracomment>Of the command palette: no command and no resource matches what was typed.</extracomment>
        <translation>Rien de ce nom. Essayez avec moins de lettres.</translation>
    </message>
</context>
<context>
    <name>nesoi::Connection</name>
    <message>
        <source>“%1” is not an address. Addresses look like 10.0.0.1:6553, node1:6553 or [::1]:6553.</source>
        <extracomment>%1 is what the user wrote.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse. Une adresse s’écrit 10.0.0.1:6553, node1:6553 ou [::1]:6553.</translation>
    </message>
    <message>
        <source>The port in “%1” must be from 1 to 65535.</source>
        <translation>Le port dans «&#xa0;%1&#xa0;» doit être compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>Give the address of at least one node.</source>
        <translation>Indiquez l’adresse d’au moins un nœud.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionChip</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Last node: %1</source>
        <extracomment>%1 is a node&apos;s address.</extracomment>
        <translation>Dernier nœud&#xa0;: %1</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Nœud&#xa0;: %1</translation>
    </message>
    <message>
        <source>Click to choose another connection.</source>
        <translation>Cliquez pour choisir une autre connexion.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionControl</name>
    <message>
        <source>Now connected to %1, because %2 doesn’t answer any more.</source>
        <extracomment>Both are addresses of nodes. The console went from the second to the first by itself.</extracomment>
        <translation>Connecté maintenant à %1, car %2 ne répond plus.</translation>
    </message>
</context>
<context>
    <name>nesoi::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <extracomment>In the list of connections: one that has no name and no address yet.</extracomment>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: a new connection.</extracomment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button: takes a connection out of the list.</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>Of a connection.</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Such as “Production”; may be empty</source>
        <translation>Par exemple «&#xa0;Production&#xa0;»&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>A&amp;ddresses of nodes</source>
        <translation>A&amp;dresses de nœuds</translation>
    </message>
    <message>
        <source>One is enough: the console learns of the others from it. With several, between commas, it also starts while one of them is down.</source>
        <translation>Une seule suffit&#xa0;: ce nœud fait connaître les autres à la console. Avec plusieurs, séparées par des virgules, elle démarre aussi quand l’un d’eux est en panne.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: forgets what was changed in the dialog.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects to a cluster.</extracomment>
        <translation>&amp;Connecter</translation>
    </message>
</context>
<context>
    <name>nesoi::CopyJob</name>
    <message>
        <source>The new name is the old one.</source>
        <translation>Le nouveau nom est identique à l’ancien.</translation>
    </message>
    <message>
        <source>A name is 1 to 128 letters, digits, dots, dashes or underscores of ASCII.</source>
        <translation>Un nom se compose de 1 à 128 lettres, chiffres, points, tirets ou tirets bas ASCII.</translation>
    </message>
    <message>
        <source>This web-hook has a secret, which nodes do not show: create the new one with its secret.</source>
        <translation>Ce web-hook a un secret, que les nœuds ne montrent pas&#xa0;: créez le nouveau avec son secret.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no resource of Nesoi.</source>
        <translation>La réponse du nœud n’est pas une ressource Nesoi.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was created.</source>
        <translation>On ne sait pas si %1 a été créé.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile, so it was not deleted.</source>
        <translation>%1 a été modifié entre-temps par quelqu’un d’autre et n’a donc pas été supprimé.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>%1 was created: both exist now.</source>
        <translation>%1 a été créé&#xa0;: les deux existent maintenant.</translation>
    </message>
</context>
<context>
    <name>nesoi::CreateDialog</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>It was not created. %1</source>
        <extracomment>%1: why, in a sentence.</extracomment>
        <translation>La création a échoué. %1</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <extracomment>A button: creates the resource on the node.</extracomment>
        <translation>C&amp;réer</translation>
    </message>
</context>
<context>
    <name>nesoi::DeleteDialog</name>
    <message>
        <source>Delete the application %1?</source>
        <translation>Supprimer l’application %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n application(s)?</source>
        <translation>
            <numerusform>Supprimer %n application&#xa0;?</numerusform>
            <numerusform>Supprimer %n applications&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the host %1 of %2?</source>
        <extracomment>%1: name of a host, %2: name of a service.</extracomment>
        <translation>Supprimer l’hôte %1 de %2&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n host(s)?</source>
        <translation>
            <numerusform>Supprimer %n hôte&#xa0;?</numerusform>
            <numerusform>Supprimer %n hôtes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the web-hook %1?</source>
        <translation>Retirer le web-hook %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n web-hook(s)?</source>
        <translation>
            <numerusform>Retirer %n web-hook&#xa0;?</numerusform>
            <numerusform>Retirer %n web-hooks&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients no longer find it. If it is still running, it may register itself again.</source>
        <translation>Les clients ne le trouveront plus. S’il fonctionne encore, il pourra s’inscrire de nouveau.</translation>
    </message>
    <message>
        <source>Its receiver is told nothing any more.</source>
        <translation>Son destinataire ne recevra plus rien.</translation>
    </message>
    <message>
        <source>Its configuration is gone for good.</source>
        <translation>Sa configuration sera perdue définitivement.</translation>
    </message>
    <message numerus="yes">
        <source>Their configurations are gone for good.</source>
        <translation>
            <numerusform>Sa configuration sera perdue définitivement.</numerusform>
            <numerusform>Leurs configurations seront perdues définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web-hooks stay registered, and are told.</source>
        <translation>Les web-hooks restent inscrits et sont avertis.</translation>
    </message>
    <message numerus="yes">
        <source>%n web-hook(s) stay registered, and are told.</source>
        <translation>
            <numerusform>%n web-hook reste inscrit et est averti.</numerusform>
            <numerusform>%n web-hooks restent inscrits et sont avertis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more</source>
        <extracomment>Below a list of names that is cut off.</extracomment>
        <translation>
            <numerusform>…et %n autre</numerusform>
            <numerusform>…et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Ce qui sera supprimé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n</source>
        <translation>
            <numerusform>&amp;Supprimer %n élément</numerusform>
            <numerusform>&amp;Supprimer %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients no longer find them. Those that are still running may register themselves again.</source>
        <translation>Les clients ne trouveront plus ces hôtes. Ceux qui fonctionnent encore pourront s’inscrire de nouveau.</translation>
    </message>
    <message>
        <source>The service %1 has no other hosts, so it is gone as well.</source>
        <extracomment>%1: name of a service.</extracomment>
        <translation>Le service %1 n’a pas d’autre hôte et disparaîtra donc aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have no other hosts, so they are gone as well.</source>
        <translation>
            <numerusform>%n service n’a pas d’autre hôte et disparaîtra donc aussi.</numerusform>
            <numerusform>%n services n’ont pas d’autre hôte et disparaîtront donc aussi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::DeliveriesPane</name>
    <message>
        <source>The test was received</source>
        <extracomment>Of a web-hook&apos;s test.</extracomment>
        <translation>Le test a été reçu</translation>
    </message>
    <message>
        <source>Status %1 after %2.</source>
        <extracomment>Of a receiver&apos;s answer: %1 is a status of HTTP, such as 200, %2 a duration, such as &quot;3 ms&quot;.</extracomment>
        <translation>Statut %1 après %2.</translation>
    </message>
    <message>
        <source>The test was not received: %1</source>
        <extracomment>Of a web-hook&apos;s test. %1: &quot;refused&quot;, &quot;timeout&quot;, …</extracomment>
        <translation>Le test n’a pas été reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <extracomment>How long a delivery took: %1 is &quot;3 ms&quot; or the like.</extracomment>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answer: “%1”</source>
        <extracomment>%1: the beginning of what the receiver of a web-hook answered.</extracomment>
        <translation>La réponse&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No test was sent, or what came of it is not known</source>
        <translation>Aucun test n’a été envoyé, ou son résultat est inconnu</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>On a button: a test is being sent to a web-hook.</extracomment>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send a &amp;Test</source>
        <extracomment>Sends a notification to a web-hook, for people to see whether it is received.</extracomment>
        <translation>En&amp;voyer un test</translation>
    </message>
    <message>
        <source>The last deliveries could not be read. %1</source>
        <translation>Impossible de lire les dernières livraisons. %1</translation>
    </message>
    <message>
        <source>Reading the last deliveries…</source>
        <translation>Lecture des dernières livraisons…</translation>
    </message>
    <message>
        <source>Nothing was sent lately. Send a test to see whether the receiver answers.</source>
        <translation>Rien n’a été envoyé récemment. Envoyez un test pour voir si le destinataire répond.</translation>
    </message>
    <message>
        <source>There is no answer to be shown.</source>
        <extracomment>Of a delivery to a web-hook: the receiver&apos;s answer has no content.</extracomment>
        <translation>Il n’y a pas de réponse à afficher.</translation>
    </message>
    <message>
        <source>Sends a notification with the event “test” now (%1)</source>
        <translation>Envoie maintenant une notification avec l’évènement «&#xa0;test&#xa0;» (%1)</translation>
    </message>
    <message>
        <source>Last deliveries</source>
        <translation>Dernières livraisons</translation>
    </message>
    <message>
        <source>The receiver&apos;s answer</source>
        <translation>Réponse du destinataire</translation>
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
        <translation>modification</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Title of a column: when a notification was sent to a web-hook.</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Title of a column: whether a notification was received, and if not, why.</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Title of a column: the status of HTTP that a receiver answered with, such as 200.</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>Title of a column: how long a delivery took.</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>Title of a column: why a web-hook was told something: &quot;change&quot; or &quot;test&quot;.</extracomment>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Title of a column: the node that sent a notification.</extracomment>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>Outcome of a delivery to a web-hook.</extracomment>
        <translation>reçu</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Outcome of a delivery to a web-hook: the receiver answered, but not with a status of success.</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>timeout</source>
        <extracomment>Outcome of a delivery to a web-hook: no answer came in time.</extracomment>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>Outcome of a delivery to a web-hook: nobody listens there.</extracomment>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <extracomment>Outcome of a delivery to a web-hook: TLS could not be agreed on, or the certificate is not trusted.</extracomment>
        <translation>échec TLS</translation>
    </message>
    <message>
        <source>forbidden</source>
        <extracomment>Outcome of a delivery to a web-hook: nodes are told to send nothing to that address.</extracomment>
        <translation>interdit</translation>
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
        <translation>Modification &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <extracomment>Shows the texts before and after a change beside each other, rather than one below the other.</extracomment>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Above a text as it was before a change.</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Above a text as it will be after a change.</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <comment>Of a text that was changed</comment>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <comment>Of a text that was changed</comment>
        <translation>
            <numerusform>%n ligne supprimée</numerusform>
            <numerusform>%n lignes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;3 lines added, 1 line removed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <extracomment>Which of the changes in a text the keyboard is at: &quot;Change 2 of 5&quot;.</extracomment>
        <translation>Modification %1 sur %2</translation>
    </message>
</context>
<context>
    <name>nesoi::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
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
        <translation>Ce fichier n’a pas été exporté par Nesoi.</translation>
    </message>
    <message>
        <source>The file is of version %1 of the format, which this console does not know.</source>
        <translation>Le fichier est à la version %1 du format, que cette console ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>nesoi::FileExchange</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <translation>Importer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Progress</comment>
        <extracomment>Progress: how many of how many.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s) were exported</source>
        <translation>
            <numerusform>%Ln ressource a été exportée</numerusform>
            <numerusform>%Ln ressources ont été exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>It is too large to be an export of Nesoi.</source>
        <translation>Le fichier est trop volumineux pour être une exportation de Nesoi.</translation>
    </message>
</context>
<context>
    <name>nesoi::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <extracomment>What the button does: goes to the place before this one where the text was found.</extracomment>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <extracomment>What the button does: goes to the next place where the text was found.</extracomment>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1: a large number of places where a text was found; there are more.</extracomment>
        <translation>Plus de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places is shown where a text was found: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>nesoi::FirstSteps</name>
    <message>
        <source>Nothing is here yet</source>
        <translation>Il n’y a encore rien ici</translation>
    </message>
    <message>
        <source>Whatever is created at one node is soon on all of them, and shown here at once. Begin with one of these, here or with the command.</source>
        <translation>Ce qui est créé sur un nœud se retrouve bientôt sur tous, et s’affiche ici aussitôt. Commencez par l’une de ces possibilités, ici ou avec la commande.</translation>
    </message>
    <message>
        <source>An application holds a configuration, which programs read, and are told of when it changes.</source>
        <translation>Une application contient une configuration, que des programmes lisent et dont ils apprennent les modifications.</translation>
    </message>
    <message>
        <source>Create an Application…</source>
        <translation>Créer une application…</translation>
    </message>
    <message>
        <source>A service lists the hosts that offer something, and where. Hosts register themselves.</source>
        <translation>Un service recense les hôtes qui proposent quelque chose, et où. Les hôtes s’inscrivent eux-mêmes.</translation>
    </message>
    <message>
        <source>Register a Host…</source>
        <translation>Inscrire un hôte…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the command beside it on the clipboard.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The same as a command for a shell</source>
        <translation>La même chose sous forme de commande shell</translation>
    </message>
</context>
<context>
    <name>nesoi::HealthSummary</name>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>No node answers. The console goes on trying.</source>
        <translation>Aucun nœud ne répond. La console continue d’essayer.</translation>
    </message>
    <message>
        <source>No leader is agreed on. Until there is one, web-hooks are not called.</source>
        <translation>Il n’y a pas d’accord sur un leader. D’ici là, les web-hooks ne sont pas appelés.</translation>
    </message>
    <message>
        <source>%1 is dead.</source>
        <comment>a member</comment>
        <translation>%1 est mort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are dead: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln membre est mort&#xa0;: %1</numerusform>
            <numerusform>%Ln membres sont morts&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is suspect: it has been silent for longer than usual.</source>
        <comment>a member</comment>
        <translation>%1 est suspect&#xa0;: il se tait depuis plus longtemps que d’habitude.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are suspect, silent for longer than usual: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln membre est suspect, silencieux depuis plus longtemps que d’habitude&#xa0;: %1</numerusform>
            <numerusform>%Ln membres sont suspects, silencieux depuis plus longtemps que d’habitude&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s fast.</source>
        <translation>L’horloge de %1 avance de %2 s.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s slow.</source>
        <translation>L’horloge de %1 retarde de %2 s.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %Ln member(s) are off by more than a second: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>L’horloge de %Ln membre est décalée de plus d’une seconde&#xa0;: %1</numerusform>
            <numerusform>Les horloges de %Ln membres sont décalées de plus d’une seconde&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not catch up: it is behind by %Ln write(s).</source>
        <extracomment>%1 is a member of the cluster</extracomment>
        <translation>
            <numerusform>%1 ne rattrape pas son retard&#xa0;: il lui manque %Ln écriture.</numerusform>
            <numerusform>%1 ne rattrape pas son retard&#xa0;: il lui manque %Ln écritures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) do not catch up: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>%Ln membre ne rattrape pas son retard&#xa0;: %1</numerusform>
            <numerusform>%Ln membres ne rattrapent pas leur retard&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s) fail: their receivers have not taken notifications for long.</source>
        <translation>
            <numerusform>%Ln web-hook est en échec&#xa0;: son destinataire n’accepte plus de notifications depuis longtemps.</numerusform>
            <numerusform>%Ln web-hooks sont en échec&#xa0;: leurs destinataires n’acceptent plus de notifications depuis longtemps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) are dead: they were not refreshed in time.</source>
        <translation>
            <numerusform>%Ln hôte est mort&#xa0;: il n’a pas été rafraîchi à temps.</numerusform>
            <numerusform>%Ln hôtes sont morts&#xa0;: ils n’ont pas été rafraîchis à temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 takes no writes; its log says why.</source>
        <comment>a member</comment>
        <translation>Le disque de %1 n’accepte pas d’écritures&#xa0;; son journal dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>The disks of %n member(s) take no writes: %1</source>
        <extracomment>%1 lists the first of them</extracomment>
        <translation>
            <numerusform>Le disque de %n membre n’accepte pas d’écritures&#xa0;: %1</numerusform>
            <numerusform>Les disques de %n membres n’acceptent pas d’écritures&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::HookDeliveries</name>
    <message>
        <source>The node&apos;s answer is no list of deliveries.</source>
        <translation>La réponse du nœud n’est pas une liste de livraisons.</translation>
    </message>
    <message>
        <source>The node&apos;s answer is no delivery.</source>
        <translation>La réponse du nœud n’est pas une livraison.</translation>
    </message>
</context>
<context>
    <name>nesoi::HookList</name>
    <message>
        <source>Retrying or failing</source>
        <extracomment>A choice of web-hooks: those that did not receive the last notification. %1: how many.</extracomment>
        <translation>Nouvelle tentative ou échec</translation>
    </message>
    <message>
        <source>Retrying or failing (%1)</source>
        <translation>Nouvelle tentative ou échec (%1)</translation>
    </message>
    <message>
        <source>Web-hooks</source>
        <translation>Web-hooks</translation>
    </message>
    <message>
        <source>Filter by what is watched, name or endpoint</source>
        <translation>Filtrer par objet observé, nom ou point d’accès</translation>
    </message>
    <message>
        <source>New Web-hook…</source>
        <translation>Nouveau web-hook…</translation>
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
        <translation>Pas encore de web-hooks</translation>
    </message>
    <message>
        <source>A web-hook watches an application or a service: at every change of it, Nesoi sends a request to an address of yours.</source>
        <translation>Un web-hook observe une application ou un service&#xa0;: à chaque modification, Nesoi envoie une requête à l’une de vos adresses.</translation>
    </message>
    <message>
        <source>What is watched, names and endpoints are searched; in each, all the words have to be found.</source>
        <translation>La recherche porte sur ce qui est observé, les noms et les points d’accès&#xa0;; chaque web-hook doit contenir tous les mots.</translation>
    </message>
    <message>
        <source>Reading web-hooks…</source>
        <translation>Lecture des web-hooks…</translation>
    </message>
    <message>
        <source>Web-hooks are shown as soon as a node answers.</source>
        <translation>Les web-hooks s’affichent dès qu’un nœud répond.</translation>
    </message>
    <message>
        <source>No web-hook is retrying or failing</source>
        <translation>Aucun web-hook en nouvelle tentative ou en échec</translation>
    </message>
    <message>
        <source>Nothing waits to be sent again.</source>
        <translation>Rien n’est en attente de renvoi.</translation>
    </message>
    <message>
        <source>No web-hook watches %1</source>
        <translation>Aucun web-hook n’observe %1</translation>
    </message>
    <message>
        <source>Create one, and Nesoi sends a request to an address of yours at every change.</source>
        <translation>Créez-en un, et Nesoi enverra une requête à l’une de vos adresses à chaque modification.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice of web-hooks: all.</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>This node is of an older version, which cannot list all web-hooks: you see those of the applications and services that you came from, and those that have changed since.</source>
        <translation>Ce nœud a une version plus ancienne, qui ne peut pas lister tous les web-hooks&#xa0;: vous voyez ceux des applications et services d’où vous êtes venu, et ceux qui ont été modifiés depuis.</translation>
    </message>
    <message>
        <source>Show the web-hooks of all applications and services</source>
        <translation>Afficher les web-hooks de toutes les applications et de tous les services</translation>
    </message>
    <message>
        <source>Only of %1</source>
        <extracomment>Only web-hooks that watch %1 (&quot;/app/shop&quot;) are shown.</extracomment>
        <translation>Seulement de %1</translation>
    </message>
</context>
<context>
    <name>nesoi::HookModel</name>
    <message>
        <source>idle</source>
        <extracomment>State of a web-hook: nothing was delivered to it yet.</extracomment>
        <translation>inactif</translation>
    </message>
    <message>
        <source>healthy</source>
        <extracomment>State of a web-hook: what was delivered last was received.</extracomment>
        <translation>en bonne santé</translation>
    </message>
    <message>
        <source>retrying</source>
        <extracomment>State of a web-hook: the last delivery failed, another one will be tried.</extracomment>
        <translation>nouvelle tentative</translation>
    </message>
    <message>
        <source>failing</source>
        <extracomment>State of a web-hook: deliveries failed so often that it was given up until there is a new change.</extracomment>
        <translation>en échec</translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <extracomment>How the last delivery to a web-hook ended: %1 is a status of HTTP, such as 503, or a word such as &quot;timeout&quot;.</extracomment>
        <translation>Dernière réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Next try: %1.</source>
        <extracomment>When a delivery to a web-hook is tried again: %1 is a date and time.</extracomment>
        <translation>Prochaine tentative&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Watches</source>
        <extracomment>Title of a column: the resource that a web-hook watches, &quot;/app/shop&quot;.</extracomment>
        <translation>Observe</translation>
    </message>
    <message>
        <source>Web-hook</source>
        <extracomment>Title of a column: the name of a web-hook.</extracomment>
        <translation>Web-hook</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>Title of a column: the address that a web-hook&apos;s notifications go to.</extracomment>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: how a web-hook is doing.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Failures</source>
        <extracomment>Title of a column: how many deliveries in a row have failed.</extracomment>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <extracomment>Title of a column: when a web-hook was last told something.</extracomment>
        <translation>Dernière livraison</translation>
    </message>
    <message>
        <source>last failed</source>
        <extracomment>State of a web-hook: the last attempt, a test, was not received; nothing else waits to be sent.</extracomment>
        <translation>échec au dernier essai</translation>
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
        <translation>&amp;Nouveau web-hook…</translation>
    </message>
    <message>
        <source>Show What It &amp;Watches</source>
        <translation>Afficher ce qu’il &amp;observe</translation>
    </message>
    <message>
        <source>No web-hook selected</source>
        <translation>Aucun web-hook sélectionné</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it, and what was sent to it lately.</source>
        <translation>Choisissez-en un dans la liste pour le voir et le modifier, et voir ce qui lui a été envoyé récemment.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln web-hook(s) selected</source>
        <translation>
            <numerusform>%Ln web-hook sélectionné</numerusform>
            <numerusform>%Ln web-hooks sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::HostList</name>
    <message>
        <source>Hosts of %1</source>
        <extracomment>%1: name of a service.</extracomment>
        <translation>Hôtes de %1</translation>
    </message>
    <message>
        <source>Filter by name or endpoint</source>
        <translation>Filtrer par nom ou point d’accès</translation>
    </message>
    <message>
        <source>New Host…</source>
        <translation>Nouvel hôte…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no hosts any more</source>
        <translation>%1 n’a plus d’hôtes</translation>
    </message>
    <message>
        <source>%1 has no hosts</source>
        <translation>%1 n’a pas d’hôtes</translation>
    </message>
    <message>
        <source>The service is back as soon as a host registers itself for it, or you create one.</source>
        <translation>Le service sera de retour dès qu’un hôte s’y inscrira ou que vous en créerez un.</translation>
    </message>
    <message>
        <source>Names and endpoints are searched; in each host, all the words have to be found.</source>
        <translation>La recherche porte sur les noms et les points d’accès&#xa0;; chaque hôte doit contenir tous les mots.</translation>
    </message>
    <message>
        <source>Reading hosts…</source>
        <translation>Lecture des hôtes…</translation>
    </message>
    <message>
        <source>Hosts are shown as soon as a node answers.</source>
        <translation>Les hôtes s’affichent dès qu’un nœud répond.</translation>
    </message>
</context>
<context>
    <name>nesoi::HostModel</name>
    <message>
        <source>alive</source>
        <extracomment>State of a host: it was refreshed within its lifetime (TTL), or has none.</extracomment>
        <translation>vivant</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>master</source>
        <extracomment>Of a host: clients trust it as the service&apos;s master.</extracomment>
        <translation>maître</translation>
    </message>
    <message>
        <source>outdated</source>
        <extracomment>Of a host: it says that it is the master, but another one is trusted.</extracomment>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>It says that it is the master, but another host said so later: clients trust that one.</source>
        <translation>Il se dit maître, mais un autre hôte l’a dit après lui&#xa0;: les clients se fient à cet autre.</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Title of a column: the name of a host of a service.</extracomment>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: whether a host is alive or expired.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <extracomment>Title of a column: the addresses at which a host serves.</extracomment>
        <translation>Points d’accès</translation>
    </message>
    <message>
        <source>Master</source>
        <extracomment>Title of a column: whether the host is the master.</extracomment>
        <translation>Maître</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <extracomment>Title of a column: for how long a host is alive unless it is refreshed (time to live).</extracomment>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Title of a column: when the host was last changed or refreshed.</extracomment>
        <translation>Mise à jour</translation>
    </message>
</context>
<context>
    <name>nesoi::HttpClient</name>
    <message>
        <source>Nobody serves at %1.</source>
        <translation>Personne ne répond à %1.</translation>
    </message>
    <message>
        <source>The name in %1 is not known.</source>
        <translation>Le nom dans %1 est inconnu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered.</source>
        <translation>La connexion à %1 a été perdue avant la réponse.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large to be taken.</source>
        <translation>La réponse de %1 est trop grande.</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportDialog</name>
    <message>
        <source>Comparing the file with what is there…</source>
        <translation>Comparaison du fichier avec l’existant…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Create: %1, replace: %2, unchanged: %3, refused: %4.</source>
        <extracomment>What an import would do; four numbers.</extracomment>
        <translation>Rien n’a encore été modifié. À créer&#xa0;: %1, à remplacer&#xa0;: %2, inchangées&#xa0;: %3, refusées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Written: %1, failed: %2, left: %3.</source>
        <extracomment>What an import did; three numbers.</extracomment>
        <translation>Écrites&#xa0;: %1, en échec&#xa0;: %2, restantes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Try the &amp;Rest Again</source>
        <extracomment>A button: imports what could not be imported before.</extracomment>
        <translation>&amp;Réessayer le reste</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>A button: what is not written yet, stays as it is.</extracomment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>%1: name of a file.</extracomment>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>What happens to each resource</source>
        <translation>Ce qu’il advient de chaque ressource</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportJob</name>
    <message>
        <source>This is the path of no application, host or web-hook.</source>
        <translation>Ce chemin n’est celui d’aucune application, d’aucun hôte ni d’aucun web-hook.</translation>
    </message>
    <message>
        <source>The file does not hold this web-hook&apos;s secret: write it there in the place of “true”.</source>
        <translation>Le fichier ne contient pas le secret de ce web-hook&#xa0;: écrivez-le à la place de «&#xa0;true&#xa0;».</translation>
    </message>
    <message>
        <source>It was cancelled; it may have been written or not.</source>
        <translation>Opération annulée&#xa0;; l’écriture a pu avoir lieu ou non.</translation>
    </message>
    <message>
        <source>It has been deleted since the dry run.</source>
        <translation>Supprimée depuis l’essai à blanc.</translation>
    </message>
    <message>
        <source>Somebody has changed it since the dry run.</source>
        <translation>Modifiée par quelqu’un depuis l’essai à blanc.</translation>
    </message>
</context>
<context>
    <name>nesoi::ImportModel</name>
    <message>
        <source>Create</source>
        <extracomment>What an import does to a resource: it is new.</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>What an import does to a resource: it is there, and will be another.</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>What an import does to a resource: nothing, it is there just so.</extracomment>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What an import does to a resource: nothing, as nodes would not take it.</extracomment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>What came of a resource in an import: it was written.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Resource</source>
        <extracomment>Title of a column: the path of an application, a host or a web-hook.</extracomment>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>Title of a column: what an import does to a resource.</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Title of a column: what came of it, or why not.</extracomment>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>nesoi::JsonEditor</name>
    <message>
        <source>&amp;Format</source>
        <extracomment>Lays the JSON text out with line breaks and indentation.</extracomment>
        <translation>&amp;Mettre en forme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>A&amp;ller à la ligne…</translation>
    </message>
    <message>
        <source>Go to &amp;Error</source>
        <extracomment>An error: what keeps the text from being JSON.</extracomment>
        <translation>Aller à l’&amp;erreur</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <extracomment>Makes letters larger.</extracomment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Normal Size</source>
        <extracomment>Makes letters as large as they are usually.</extracomment>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Ce qui ne va pas dans le texte</translation>
    </message>
    <message>
        <source>Place of the caret</source>
        <translation>Position du curseur</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>Texte JSON</translation>
    </message>
    <message>
        <source>%1:%2 %3</source>
        <extracomment>The place of an error and what is wrong: &quot;3:14 This bracket is never closed.&quot;</extracomment>
        <translation>%1:%2 %3</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line, from 1 to %1:</source>
        <translation>Ligne, de 1 à %1&#xa0;:</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>Where the caret is in the text.</extracomment>
        <translation>Ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>nesoi::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>Of the language: as the desktop has it.</extracomment>
        <translation>&amp;Suivre le système</translation>
    </message>
</context>
<context>
    <name>nesoi::LoadingNotice</name>
    <message numerus="yes">
        <source>Reading what there is in the cluster: %Ln resource(s) so far…</source>
        <extracomment>It isn&apos;t known how many there are.</extracomment>
        <translation>
            <numerusform>Lecture du contenu de la grappe&#xa0;: %Ln ressource jusqu’ici…</numerusform>
            <numerusform>Lecture du contenu de la grappe&#xa0;: %Ln ressources jusqu’ici…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::MainWindow</name>
    <message>
        <source>Nesoi Console</source>
        <extracomment>The program&apos;s name, in the window&apos;s title. Nesoi is a name.</extracomment>
        <translation>Console Nesoi</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <extracomment>%1 is a connection&apos;s name or an address.</extracomment>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>De nouvelles tentatives ont lieu d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a connection&apos;s name or an address.</extracomment>
        <translation>Connexion à %1…</translation>
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
        <translation>0, calme</translation>
    </message>
    <message>
        <source>8, alarm</source>
        <extracomment>The high end of a scale, where a member is taken for dead</extracomment>
        <translation>8, alarme</translation>
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
        <translation>Retard</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Décalage d’horloge</translation>
    </message>
    <message>
        <source>Generation</source>
        <extracomment>Of a member: how often it was started</extracomment>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Battement</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>Of a member, when a leader is elected</extracomment>
        <translation>Priorité</translation>
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
        <translation>à jour</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Of a member of the cluster: of its software.</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <extracomment>Of a member of the cluster: for when a leader is elected; %1 is a number.</extracomment>
        <translation>priorité %1</translation>
    </message>
    <message numerus="yes">
        <source>started %n time(s)</source>
        <extracomment>Of a member of the cluster: how often it has been started.</extracomment>
        <translation>
            <numerusform>démarré %n fois</numerusform>
            <numerusform>démarré %n fois</numerusform>
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
        <translation>Aucun membre sélectionné</translation>
    </message>
    <message>
        <source>Choose one on the map or in the table.</source>
        <translation>Choisissez-en un sur la carte ou dans le tableau.</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberModel</name>
    <message>
        <source>leader, connected</source>
        <extracomment>Of a member: the cluster&apos;s leader, and at the same time the node that the console talks to.</extracomment>
        <translation>leader, connecté</translation>
    </message>
    <message>
        <source>leader</source>
        <extracomment>Of a member: it leads the cluster.</extracomment>
        <translation>leader</translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>Of a member: it is the node that the console talks to.</extracomment>
        <translation>connecté</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>How suspicious its silence is: 8 is as good as certainly dead.</source>
        <translation>À quel point son silence est suspect&#xa0;: à 8, il est presque sûrement mort.</translation>
    </message>
    <message>
        <source>How many writes it is not known to have yet.</source>
        <translation>Combien d’écritures il n’a pas encore, à ce qu’on en sait.</translation>
    </message>
    <message>
        <source>How far its clock is ahead of that of the node that the console talks to.</source>
        <translation>De combien son horloge avance sur celle du nœud auquel la console parle.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Title of a column: where a member of the cluster is reached.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Title of a column: whether a member leads the cluster, and whether the console talks to it.</extracomment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Title of a column: whether a member is alive.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Phi</source>
        <extracomment>Title of a column: a measure of suspicion; the Greek letter φ.</extracomment>
        <translation>Phi</translation>
    </message>
    <message>
        <source>Behind</source>
        <extracomment>Title of a column: how many writes a member lacks.</extracomment>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Title of a column: how far a member&apos;s clock is ahead.</extracomment>
        <translation>Horloge</translation>
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
        <translation>vivant</translation>
    </message>
    <message>
        <source>suspect</source>
        <extracomment>State of a member of the cluster: silent for longer than usual.</extracomment>
        <translation>suspect</translation>
    </message>
    <message>
        <source>dead</source>
        <extracomment>State of a member of the cluster.</extracomment>
        <translation>mort</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>State of a member of the cluster: it said good-bye.</extracomment>
        <translation>parti</translation>
    </message>
</context>
<context>
    <name>nesoi::MemberWords</name>
    <message>
        <source>alive</source>
        <extracomment>State of a member of the cluster</extracomment>
        <translation>vivant</translation>
    </message>
    <message>
        <source>suspect</source>
        <extracomment>State of a member of the cluster: silent for longer than usual</extracomment>
        <translation>suspect</translation>
    </message>
    <message>
        <source>dead</source>
        <extracomment>State of a member of the cluster</extracomment>
        <translation>mort</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>State of a member of the cluster: it said good-bye</extracomment>
        <translation>parti</translation>
    </message>
    <message>
        <source>leader</source>
        <extracomment>Mark of the member that leads the cluster</extracomment>
        <translation>leader</translation>
    </message>
    <message>
        <source>connected here</source>
        <extracomment>Mark of the member that this program talks to</extracomment>
        <translation>connecté ici</translation>
    </message>
    <message>
        <source>behind %1</source>
        <extracomment>How many writes a member of the cluster lacks; %1 is a number. As short as it can be.</extracomment>
        <translation>retard %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>Of phi, how suspicious a member&apos;s silence is; %1 is 100</extracomment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>Of the difference of two clocks</extracomment>
        <translation>non mesuré</translation>
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
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
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
        <translation>%1 copié.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Cluster “%1”, as %2 sees it</source>
        <translation>Grappe «&#xa0;%1&#xa0;», vue par %2</translation>
    </message>
    <message>
        <source>Connect to this &amp;Node</source>
        <extracomment>To have the console talk to the selected node of the cluster from now on.</extracomment>
        <translation>Se connecter à ce &amp;nœud</translation>
    </message>
    <message>
        <source>Copy A&amp;ddress</source>
        <translation>Copier l’a&amp;dresse</translation>
    </message>
    <message>
        <source>How the members have been doing</source>
        <translation>Comment se portent les membres au fil du temps</translation>
    </message>
</context>
<context>
    <name>nesoi::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 a été modifié ailleurs</translation>
    </message>
</context>
<context>
    <name>nesoi::MergeView</name>
    <message>
        <source>Take &amp;Mine</source>
        <extracomment>Of a conflict of two people&apos;s changes.</extracomment>
        <translation>Garder la &amp;mienne</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Prendre l’&amp;autre</translation>
    </message>
    <message>
        <source>Take &amp;Both</source>
        <translation>Prendre les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Next Conflict</source>
        <translation>Conflit &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Conflict</source>
        <translation>Conflit &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Mine: what I wrote</source>
        <extracomment>Above the text that the user wrote.</extracomment>
        <translation>La mienne&#xa0;: ce que j’ai écrit</translation>
    </message>
    <message>
        <source>Before: what both began with</source>
        <extracomment>Above the text that two people changed.</extracomment>
        <translation>Avant&#xa0;: le point de départ commun</translation>
    </message>
    <message>
        <source>Theirs: what is stored now</source>
        <extracomment>Above the text that somebody else wrote in the meantime.</extracomment>
        <translation>L’autre&#xa0;: ce qui est enregistré maintenant</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Above the text that two people&apos;s changes are merged to.</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Conflict %1: take mine, theirs or both, or write here what should stand.</source>
        <translation>Conflit %1&#xa0;: prenez la vôtre, l’autre ou les deux, ou écrivez ici ce qui doit rester.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <comment>Of two people&apos;s changes</comment>
        <translation>
            <numerusform>%n conflit restant</numerusform>
            <numerusform>%n conflits restants</numerusform>
        </translation>
    </message>
    <message>
        <source>No conflict is left</source>
        <translation>Plus aucun conflit</translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) merged automatically</source>
        <comment>Of two people&apos;s changes</comment>
        <translation>
            <numerusform>%n autre modification fusionnée automatiquement</numerusform>
            <numerusform>%n autres modifications fusionnées automatiquement</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <extracomment>Which of the conflicts the keyboard is at: &quot;Conflict 2 of 5&quot;.</extracomment>
        <translation>Conflit %1 sur %2</translation>
    </message>
</context>
<context>
    <name>nesoi::NameField</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A name has 128 characters at most.</source>
        <translation>Un nom compte au plus 128 caractères.</translation>
    </message>
    <message>
        <source>“%1” means something else to Nesoi. Choose another name.</source>
        <extracomment>%1: a name that somebody typed for something new.</extracomment>
        <translation>«&#xa0;%1&#xa0;» a un autre sens pour Nesoi. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A name is made of the letters A to Z and a to z, digits, “.”, “_” and “-”, and is neither “.” nor “..”.</source>
        <translation>Un nom se compose des lettres A à Z et a à z, de chiffres, de «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», et n’est ni «&#xa0;.&#xa0;» ni «&#xa0;..&#xa0;».</translation>
    </message>
</context>
<context>
    <name>nesoi::OfflineNotice</name>
    <message>
        <source>Retry now</source>
        <extracomment>Button: tries to connect now rather than a little later.</extracomment>
        <translation>Réessayer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n second(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Dernier état connu, vieux de %n seconde. Reconnexion…</numerusform>
            <numerusform>Dernier état connu, vieux de %n secondes. Reconnexion…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n minute(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Dernier état connu, vieux de %n minute. Reconnexion…</numerusform>
            <numerusform>Dernier état connu, vieux de %n minutes. Reconnexion…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n hour(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Dernier état connu, vieux de %n heure. Reconnexion…</numerusform>
            <numerusform>Dernier état connu, vieux de %n heures. Reconnexion…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last known state, %n day(s) old. Reconnecting…</source>
        <translation>
            <numerusform>Dernier état connu, vieux de %n jour. Reconnexion…</numerusform>
            <numerusform>Dernier état connu, vieux de %n jours. Reconnexion…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nesoi::OverviewPage</name>
    <message>
        <source>%1 per second</source>
        <extracomment>How many changes there are in the whole cluster; %1 is a number.</extracomment>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Copied. Paste it into a terminal.</source>
        <translation>Copié. Collez-le dans un terminal.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Title of a page: the cluster at a glance.</extracomment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Cluster “%1”, through %2</source>
        <translation>Grappe «&#xa0;%1&#xa0;», via %2</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>Heading: what is wrong in the cluster, or that nothing is.</extracomment>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
    <message>
        <source>Nothing has changed since you connected. What changes, at whichever node, appears here.</source>
        <translation>Rien n’a changé depuis votre connexion. Tout changement, sur quelque nœud que ce soit, apparaîtra ici.</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>Heading of a small map of the cluster.</extracomment>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>nesoi::OverviewTiles</name>
    <message>
        <source>so far</source>
        <comment>a number that still grows</comment>
        <translation>jusqu’ici</translation>
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
        <translation>Membres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead</source>
        <comment>members</comment>
        <extracomment>Of members of the cluster.</extracomment>
        <translation>
            <numerusform>%Ln mort</numerusform>
            <numerusform>%Ln morts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect</source>
        <comment>members</comment>
        <extracomment>Of members of the cluster: silent for longer than usual.</extracomment>
        <translation>
            <numerusform>%Ln suspect</numerusform>
            <numerusform>%Ln suspects</numerusform>
        </translation>
    </message>
    <message>
        <source>all alive</source>
        <extracomment>Of members of the cluster, or of the hosts of services.</extracomment>
        <translation>tous vivants</translation>
    </message>
    <message>
        <source>Hosts</source>
        <extracomment>Of services: where they run.</extracomment>
        <translation>Hôtes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <comment>hosts</comment>
        <extracomment>Of hosts of services that were not refreshed in time.</extracomment>
        <translation>
            <numerusform>%Ln expiré</numerusform>
            <numerusform>%Ln expirés</numerusform>
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
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>that are known</source>
        <extracomment>Of a number of web-hooks: older nodes don&apos;t list them all.</extracomment>
        <translation>connus</translation>
    </message>
    <message>
        <source>none failing</source>
        <extracomment>Of web-hooks.</extracomment>
        <translation>aucun en échec</translation>
    </message>
</context>
<context>
    <name>nesoi::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1: name of an application, a host or a web-hook.</extracomment>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nouveau nom</translation>
    </message>
    <message>
        <source>It is registered anew, and removed under its old name.</source>
        <translation>Il est inscrit de nouveau, et retiré sous son ancien nom.</translation>
    </message>
    <message>
        <source>It is created under the new name and deleted under the old one. Whoever asks for the old name no longer finds it; web-hooks stay with the old name.</source>
        <translation>La ressource est créée sous le nouveau nom et supprimée sous l’ancien. Qui demande l’ancien nom ne la trouve plus&#xa0;; les web-hooks restent attachés à l’ancien nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>A button.</extracomment>
        <translation>&amp;Renommer</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceBrowser</name>
    <message>
        <source>Select a single one to see what it holds.</source>
        <translation>Sélectionnez un seul élément pour voir son contenu.</translation>
    </message>
    <message>
        <source>Dupl&amp;icate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <extracomment>Goes to the field that filters the list.</extracomment>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;Switch Between List and Text</source>
        <extracomment>From the list to the text beside or below it, or back.</extracomment>
        <translation>Basculer entre la &amp;liste et le texte</translation>
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
        <translation>Hôte de %1</translation>
    </message>
    <message>
        <source>Web-hook of %1</source>
        <extracomment>%1 is an application or a service.</extracomment>
        <translation>Web-hook de %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceEditor</name>
    <message>
        <source>The path was copied.</source>
        <translation>Le chemin a été copié.</translation>
    </message>
    <message>
        <source>The command that reads it was copied.</source>
        <translation>La commande de lecture a été copiée.</translation>
    </message>
    <message>
        <source>The command that writes it was copied.</source>
        <translation>La commande d’écriture a été copiée.</translation>
    </message>
    <message>
        <source>JSON of %1</source>
        <translation>JSON de %1</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>A button: shows the resource that could not be saved.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 a été enregistré</translation>
    </message>
    <message>
        <source>It was changed elsewhere while you edited it</source>
        <translation>Modifiée ailleurs pendant que vous l’éditiez</translation>
    </message>
    <message>
        <source>Your text is kept. Saving shows both, to be merged.</source>
        <translation>Votre texte est conservé. L’enregistrement affichera les deux, à fusionner.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <extracomment>A button: shows a difference.</extracomment>
        <translation>Afficher les modifications</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>A button: merges two texts.</extracomment>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>A button: gives up one&apos;s own text for that of somebody else.</extracomment>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>It was deleted elsewhere</source>
        <translation>Supprimée ailleurs</translation>
    </message>
    <message>
        <source>What you see here is all that is left of it.</source>
        <translation>Ce que vous voyez ici est tout ce qu’il en reste.</translation>
    </message>
    <message>
        <source>Create again…</source>
        <translation>Créer de nouveau…</translation>
    </message>
    <message>
        <source>It is not known whether it was saved</source>
        <translation>On ne sait pas si l’enregistrement a eu lieu</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>L’enregistrement n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>La ressource a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <extracomment>%1: path of a resource.</extracomment>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <extracomment>While a resource is being read. %1: its path.</extracomment>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Beside a resource&apos;s name: a change is on its way to the node.</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Edited</source>
        <extracomment>Beside a resource&apos;s name: it has changes that were not sent.</extracomment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>Shows the change of a resource, to be sent after that.</extracomment>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <extracomment>Merges one&apos;s own changes with those that somebody else made meanwhile.</extracomment>
        <translation>Fusionn&amp;er…</translation>
    </message>
    <message>
        <source>Show What &amp;Changed Elsewhere</source>
        <translation>Afficher ce qui a changé &amp;ailleurs</translation>
    </message>
    <message>
        <source>Copy Pat&amp;h</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Copy as curl (&amp;GET)</source>
        <extracomment>curl is a program; GET is a method of HTTP.</extracomment>
        <translation>Copier comme curl (&amp;GET)</translation>
    </message>
    <message>
        <source>Copy as curl (PUT)</source>
        <extracomment>curl is a program; PUT is a method of HTTP.</extracomment>
        <translation>Copier comme curl (&amp;PUT)</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Re&amp;charger</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>A button: shows the change of a resource, to be sent after that.</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Shows the difference before anything is sent (%1)</source>
        <translation>Affiche les différences avant tout envoi (%1)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Goes back to what stands on the node; can be undone</source>
        <translation>Revient à ce qui est sur le nœud&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>A button: a menu of what else can be done.</extracomment>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceHeader</name>
    <message>
        <source>Updated %1</source>
        <extracomment>When a resource was written last. %1 is &quot;3 minutes ago&quot; or the like.</extracomment>
        <translation>Mise à jour %1</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <extracomment>%1: what somebody typed into the filter.</extracomment>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>nesoi::ResourceOperations</name>
    <message>
        <source>Duplicate Application</source>
        <translation>Dupliquer l’application</translation>
    </message>
    <message>
        <source>New Application</source>
        <translation>Nouvelle application</translation>
    </message>
    <message>
        <source>Duplicate Host</source>
        <translation>Dupliquer l’hôte</translation>
    </message>
    <message>
        <source>New Host</source>
        <translation>Nouvel hôte</translation>
    </message>
    <message>
        <source>Duplicate Web-hook</source>
        <translation>Dupliquer le web-hook</translation>
    </message>
    <message>
        <source>New Web-hook</source>
        <translation>Nouveau web-hook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <extracomment>%1: name of a resource.</extracomment>
        <translation>%1 a été créé</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <extracomment>%1: the old name of a resource, %2: the new one.</extracomment>
        <translation>%1 s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1 was created, but %2 is there as well</source>
        <extracomment>%1: the new name of a resource, %2: the old one.</extracomment>
        <translation>%1 a été créé, mais %2 existe encore</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>%1 n’a pas été renommé</translation>
    </message>
    <message>
        <source>It was changed elsewhere just now. Look at it again.</source>
        <translation>La ressource vient d’être modifiée ailleurs. Regardez-la de nouveau.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <extracomment>Progress, of what is being deleted.</extracomment>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Progress</comment>
        <extracomment>Progress: how many of how many.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button: what is not deleted yet, stays.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <extracomment>%1: name of a resource.</extracomment>
        <translation>%1 a été supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted</source>
        <translation>
            <numerusform>%Ln élément supprimé</numerusform>
            <numerusform>%Ln éléments supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be deleted</source>
        <extracomment>How many applications, hosts or web-hooks.</extracomment>
        <translation>
            <numerusform>%Ln élément n’a pas pu être supprimé</numerusform>
            <numerusform>%Ln éléments n’ont pas pu être supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New Service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>“endpoints”: the addresses at which clients reach it. “ttl”: after how many seconds it is expired, unless it is registered again in time. “master”: true, where clients shall trust it as the master.</source>
        <extracomment>Leave what stands in quotes as it is: those are words of the JSON that is typed.</extracomment>
        <translation>«&#xa0;endpoints&#xa0;»&#xa0;: les adresses auxquelles les clients joignent l’hôte. «&#xa0;ttl&#xa0;»&#xa0;: le nombre de secondes après lequel il expire, s’il n’est pas inscrit de nouveau à temps. «&#xa0;master&#xa0;»&#xa0;: true, si les clients doivent s’y fier comme maître.</translation>
    </message>
    <message>
        <source>Name of the &amp;service</source>
        <translation>Nom du &amp;service</translation>
    </message>
    <message>
        <source>Its first &amp;host</source>
        <extracomment>A field&apos;s label, in a dialog that also asks for the name of the service.</extracomment>
        <translation>Son premier &amp;hôte</translation>
    </message>
</context>
<context>
    <name>nesoi::ReviewDialog</name>
    <message>
        <source>Create %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>Créer %1 sur %2</translation>
    </message>
    <message>
        <source>Replace %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>Remplacer %1 sur %2</translation>
    </message>
    <message>
        <source>Delete %1 on %2</source>
        <extracomment>What will happen when a change is sent. %1: path of a resource, %2: address of a node.</extracomment>
        <translation>Supprimer %1 sur %2</translation>
    </message>
    <message>
        <source>Review the Change</source>
        <translation>Vérifier la modification</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <extracomment>A button: sends the change that is shown to the server.</extracomment>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Back to Editing</source>
        <translation>&amp;Revenir à l’édition</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Above a text as it is stored on the server.</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After sending</source>
        <translation>Après l’envoi</translation>
    </message>
</context>
<context>
    <name>nesoi::SeriesLegend</name>
    <message>
        <source>Show all</source>
        <extracomment>Button at a plot some of whose lines are hidden</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Lines of the plots</source>
        <translation>Courbes des graphiques</translation>
    </message>
</context>
<context>
    <name>nesoi::ServiceHeader</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln host(s) alive</source>
        <extracomment>Of a service. %1: how many of its hosts are alive; %n: how many it has.</extracomment>
        <translation>
            <numerusform>%1 sur %Ln hôte vivant</numerusform>
            <numerusform>%1 sur %Ln hôtes vivants</numerusform>
        </translation>
    </message>
    <message>
        <source>no master</source>
        <extracomment>Of a service: none of its hosts says that it is the master.</extracomment>
        <translation>aucun maître</translation>
    </message>
    <message>
        <source>master: %1</source>
        <extracomment>Of a service. %1: the host that clients trust as the master.</extracomment>
        <translation>maître&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <extracomment>Of hosts of a service: they were not refreshed within their lifetime (TTL).</extracomment>
        <translation>
            <numerusform>%Ln expiré</numerusform>
            <numerusform>%Ln expirés</numerusform>
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
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>New Service…</source>
        <translation>Nouveau service…</translation>
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
        <translation>Pas encore de services</translation>
    </message>
    <message>
        <source>A service is there as soon as a host registers itself for it, or you create its first host.</source>
        <translation>Un service existe dès qu’un hôte s’y inscrit ou que vous créez son premier hôte.</translation>
    </message>
    <message>
        <source>Only names of services are searched; in each, all the words have to be found.</source>
        <translation>La recherche ne porte que sur les noms des services&#xa0;; chacun doit contenir tous les mots.</translation>
    </message>
    <message>
        <source>Reading services…</source>
        <translation>Lecture des services…</translation>
    </message>
    <message>
        <source>Services are shown as soon as a node answers.</source>
        <translation>Les services s’affichent dès qu’un nœud répond.</translation>
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
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>Title of a column: how many of a service&apos;s hosts are alive.</extracomment>
        <translation>Vivants</translation>
    </message>
    <message>
        <source>Master</source>
        <extracomment>Title of a column: the host that clients trust as a service&apos;s master.</extracomment>
        <translation>Maître</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Title of a column: when a host of the service was last changed.</extracomment>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>All hosts are alive</source>
        <translation>Tous les hôtes sont vivants</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln host(s) expired</source>
        <extracomment>%1: how many hosts of a service were not refreshed within their lifetime (TTL); %n: how many it has.</extracomment>
        <translation>
            <numerusform>%1 sur %Ln hôte expiré</numerusform>
            <numerusform>%1 sur %Ln hôtes expirés</numerusform>
        </translation>
    </message>
    <message>
        <source>All hosts are expired</source>
        <translation>Tous les hôtes ont expiré</translation>
    </message>
</context>
<context>
    <name>nesoi::ServicesPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>&amp;New Host…</source>
        <translation>&amp;Nouvel hôte…</translation>
    </message>
    <message>
        <source>Show the Service&apos;s &amp;Web-hooks</source>
        <extracomment>The web-hooks that watch a host&apos;s service.</extracomment>
        <translation>Afficher les &amp;web-hooks du service</translation>
    </message>
    <message>
        <source>No host selected</source>
        <translation>Aucun hôte sélectionné</translation>
    </message>
    <message>
        <source>Choose one in the list to see and edit it.</source>
        <translation>Choisissez-en un dans la liste pour le voir et le modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s) selected</source>
        <translation>
            <numerusform>%Ln hôte sélectionné</numerusform>
            <numerusform>%Ln hôtes sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) selected</source>
        <translation>
            <numerusform>%Ln service sélectionné</numerusform>
            <numerusform>%Ln services sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a single one to see its hosts.</source>
        <translation>Sélectionnez-en un seul pour voir ses hôtes.</translation>
    </message>
    <message>
        <source>No service selected</source>
        <translation>Aucun service sélectionné</translation>
    </message>
    <message>
        <source>Choose one in the list to see its hosts.</source>
        <translation>Choisissez-en un dans la liste pour voir ses hôtes.</translation>
    </message>
    <message>
        <source>New &amp;Service…</source>
        <translation>Nouveau &amp;service…</translation>
    </message>
    <message>
        <source>Export Ser&amp;vices…</source>
        <translation>Exporter les ser&amp;vices…</translation>
    </message>
    <message>
        <source>Delete Servi&amp;ce…</source>
        <translation>Supprimer &amp;le service…</translation>
    </message>
    <message>
        <source>Open in &amp;Browser</source>
        <extracomment>Opens the web address at which a host serves.</extracomment>
        <translation>&amp;Ouvrir dans le navigateur</translation>
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
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes a window that only tells something.</extracomment>
        <translation>Fermer</translation>
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
        <translation>Chercher…  %1</translation>
    </message>
    <message>
        <source>Find anything by a few letters of its name</source>
        <extracomment>Of the button that opens the command palette.</extracomment>
        <translation>Trouver n’importe quoi avec quelques lettres de son nom</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
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
        <translation>%1, %2, demande votre attention</translation>
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
        <translation>Écrivez /app/NOM pour une application, ou /srv/NOM pour un service.</translation>
    </message>
    <message>
        <source>There is no application %1 yet: the web-hook waits for it.</source>
        <translation>L’application %1 n’existe pas encore&#xa0;: le web-hook l’attend.</translation>
    </message>
    <message>
        <source>There is no service %1 yet: the web-hook waits for it.</source>
        <translation>Le service %1 n’existe pas encore&#xa0;: le web-hook l’attend.</translation>
    </message>
    <message>
        <source>&amp;Watches</source>
        <extracomment>Label of a field: the application or service that a web-hook watches.</extracomment>
        <translation>&amp;Observe</translation>
    </message>
</context>
<context>
    <name>nesoi::ThemeMenu</name>
    <message>
        <source>&amp;Follow the system</source>
        <extracomment>Of the theme: as the desktop has it.</extracomment>
        <translation>&amp;Suivre le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>Of the theme: dark text on a light ground.</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>Of the theme: light text on a dark ground.</extracomment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
</context>
<context>
    <name>nesoi::TimePlot</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Rien de mesuré pour l’instant</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>At a time in a plot</extracomment>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>At the end of a list that is cut</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
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
        <translation>%1&#xa0;: presque sûrement mort</translation>
    </message>
    <message>
        <source>Behind (writes)</source>
        <extracomment>Title of a plot, with the unit: how many writes each member lacks</extracomment>
        <translation>Retard (écritures)</translation>
    </message>
    <message>
        <source>Writes per second</source>
        <extracomment>Title of a plot, with the unit: of the whole cluster</extracomment>
        <translation>Écritures par seconde</translation>
    </message>
</context>
<context>
    <name>nesoi::UnsavedGuard</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <extracomment>Below a list of names that is cut off.</extracomment>
        <translation>
            <numerusform>…et %n autre</numerusform>
            <numerusform>…et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not saved. Close and lose them?</source>
        <translation>
            <numerusform>%n modification n’a pas été enregistrée. Fermer et la perdre&#xa0;?</numerusform>
            <numerusform>%n modifications n’ont pas été enregistrées. Fermer et les perdre&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;Editing</source>
        <extracomment>A button: the window stays open, so that changes can be saved.</extracomment>
        <translation>&amp;Continuer l’édition</translation>
    </message>
    <message>
        <source>&amp;Lose the Changes</source>
        <extracomment>A button: closes the window, and what was not saved is lost.</extracomment>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>nesoi::WelcomePage</name>
    <message>
        <source>Welcome to Nesoi</source>
        <translation>Bienvenue dans Nesoi</translation>
    </message>
    <message>
        <source>Connect to any node of your cluster: the console learns of the others from it.</source>
        <translation>Connectez-vous à n’importe quel nœud de votre grappe&#xa0;: il fait connaître les autres à la console.</translation>
    </message>
    <message>
        <source>A&amp;ddress of a node</source>
        <translation>A&amp;dresse d’un nœud</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects to a cluster.</extracomment>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Your connections</source>
        <translation>Vos connexions</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <extracomment>Button: opens the list of saved connections.</extracomment>
        <translation>&amp;Gérer les connexions…</translation>
    </message>
    <message>
        <source>No cluster yet?</source>
        <translation>Pas encore de grappe&#xa0;?</translation>
    </message>
    <message>
        <source>Start three nodes on this machine with this command, in the folder of Nesoi&apos;s sources. Then connect to the address above.</source>
        <translation>Démarrez trois nœuds sur cette machine avec cette commande, dans le dossier des sources de Nesoi. Connectez-vous ensuite à l’adresse ci-dessus.</translation>
    </message>
    <message>
        <source>Command that starts a cluster</source>
        <translation>Commande qui démarre une grappe</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: copies a command to the clipboard.</extracomment>
        <translation>C&amp;opier</translation>
    </message>
</context>
<context>
    <name>nesoi::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>Menu: to other places in the program.</extracomment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>F&amp;ind anything…</source>
        <extracomment>Opens the command palette.</extracomment>
        <translation>&amp;Tout chercher…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>To where the user was before.</extracomment>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Nesoi</source>
        <translation>À &amp;propos de Nesoi</translation>
    </message>
</context>
</TS>
