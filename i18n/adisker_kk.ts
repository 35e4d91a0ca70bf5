<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Жабу</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Бағдарлама туралы</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>GNU General Public License (3-нұсқа немесе одан кейінгі) бойынша таратылатын еркін бағдарлама.</translation>
        </message>
        <message>
            <source>Help and about</source>
            <translation>Көмек және бағдарлама туралы</translation>
        </message>
        <message>
            <source>It comes without any warranty; you may pass it on and change it under the same licence.</source>
            <translation>Ешқандай кепілдік берілмейді; оны сол лицензиямен таратуға және өзгертуге болады.</translation>
        </message>
        <message>
            <source>It stands on the work of others:</source>
            <translation>Бағдарлама мына еңбектерге сүйенеді:</translation>
        </message>
        <message>
            <source>Kazakh letters ә ғ қ ң ө ұ ү һ і</source>
            <translation>қазақ әріптері: ә ғ қ ң ө ұ ү һ і</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>Methodical work of a college: commissions, meetings, protocols.</source>
            <translation>Колледждің әдістемелік жұмысы: комиссиялар, отырыстар, хаттамалар.</translation>
        </message>
        <message>
            <source>change the language of the screen</source>
            <translation>экран тілін ауыстыру</translation>
        </message>
        <message>
            <source>check a paper by its code</source>
            <translation>қағазды коды бойынша тексеру</translation>
        </message>
        <message>
            <source>close the record beside the table</source>
            <translation>кесте жанындағы жазбаны жабу</translation>
        </message>
        <message>
            <source>copy the rows as text</source>
            <translation>жолдарды мәтін ретінде көшіру</translation>
        </message>
        <message>
            <source>filter the table</source>
            <translation>кестені сүзу</translation>
        </message>
        <message>
            <source>find a record or a command</source>
            <translation>жазбаны немесе әрекетті табу</translation>
        </message>
        <message>
            <source>fold the sidebar</source>
            <translation>бүйір тақтаны жию</translation>
        </message>
        <message>
            <source>leave the program</source>
            <translation>бағдарламадан шығу</translation>
        </message>
        <message>
            <source>move the row to the bin</source>
            <translation>жолды себетке салу</translation>
        </message>
        <message>
            <source>new record on this page</source>
            <translation>осы беттегі жаңа жазба</translation>
        </message>
        <message>
            <source>open the row of the table</source>
            <translation>кесте жолын ашу</translation>
        </message>
        <message>
            <source>print what is chosen</source>
            <translation>таңдалғанды басып шығару</translation>
        </message>
        <message>
            <source>read everything again</source>
            <translation>деректерді жаңарту</translation>
        </message>
        <message>
            <source>save the form</source>
            <translation>нысанды сақтау</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>баптаулар</translation>
        </message>
        <message>
            <source>this help</source>
            <translation>осы көмек</translation>
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>&amp;Appoint…</source>
            <translation>&amp;Тағайындау…</translation>
        </message>
        <message>
            <source>&amp;City</source>
            <translation>&amp;Қала</translation>
        </message>
        <message>
            <source>&amp;Full name</source>
            <translation>&amp;Толық атауы</translation>
        </message>
        <message>
            <source>&amp;Logo</source>
            <translation>&amp;Логотипі</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>&amp;Қысқаша атауы</translation>
        </message>
        <message>
            <source>&amp;Wording…</source>
            <translation>&amp;Атауын түзету…</translation>
        </message>
        <message>
            <source>A&amp;nother act…</source>
            <translation>&amp;Басқа акт…</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Қала</translation>
        </message>
        <message>
            <source>End the office today</source>
            <translation>Өкілеттігін бүгін аяқтау</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Толық атауы</translation>
        </message>
        <message>
            <source>Head and deputies</source>
            <translation>Басшы және орынбасарлары</translation>
        </message>
        <message>
            <source>Papers name the official who was in office on their day.</source>
            <translation>Қағаздарда сол күні қызметте болған басшы көрсетіледі.</translation>
        </message>
        <message>
            <source>Sa&amp;ve</source>
            <translation>&amp;Сақтау</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Қысқаша атауы</translation>
        </message>
        <message>
            <source>Take this entry away</source>
            <translation>Бұл жазбаны алып тастау</translation>
        </message>
        <message>
            <source>The act that papers refer to</source>
            <translation>Қағаздарда сілтеме жасалатын акт</translation>
        </message>
        <message>
            <source>The college is saved.</source>
            <translation>Колледж деректері сақталды.</translation>
        </message>
        <message>
            <source>The office is ended.</source>
            <translation>Өкілеттігі аяқталды.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>order № {number} of {day}</source>
            <translation>№ {number} бұйрық, {day}</translation>
        </message>
    </context>
    <context>
        <name>AddMembersDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Қосу</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>&amp;Адамдар</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Рөлі</translation>
        </message>
        <message>
            <source>Add members</source>
            <translation>Мүшелерді қосу</translation>
        </message>
        <message>
            <source>Tick at least one person.</source>
            <translation>Кемінде бір адамды белгілеңіз.</translation>
        </message>
    </context>
    <context>
        <name>AgendaList</name>
        <message>
            <source>(no wording yet)</source>
            <translation>(мәтіні әлі жоқ)</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Күн тәртібі</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Қатысушылар</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>Отырыс</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>&amp;Attach…</source>
            <translation>&amp;Тіркеу…</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Файлдарды тіркеу</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Тіркелген файлдар</translation>
        </message>
        <message>
            <source>For example the scan of the signed paper; files can also be dropped here.</source>
            <translation>Мысалы, қол қойылған қағаздың сканы; файлды осында сүйреп әкелуге де болады.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>No files. Attach the scan of the signed paper, or drop it here.</source>
            <translation>Файл жоқ. Қол қойылған қағаздың сканын тіркеңіз немесе осында сүйреп әкеліңіз.</translation>
        </message>
        <message>
            <source>No program of this computer opens “{name}”. Save it under another name instead.</source>
            <translation>«{name}» файлын ашатын бағдарлама бұл компьютерде жоқ. Оны басқа атаумен сақтаңыз.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Басқаша сақтау…</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Файлды сақтау</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>The file “{name}” is taken off.</source>
            <translation>«{name}» файлы алып тасталды.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>{number} KB</source>
            <translation>{number} КБ</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} МБ</translation>
        </message>
        <message>
            <source>“{name}” is a program; it isn't run from here. Save it if you trust it.</source>
            <translation>«{name}» – бағдарлама; ол осы жерден іске қосылмайды. Сенсеңіз, сақтап алыңыз.</translation>
        </message>
    </context>
    <context>
        <name>AttendancePanel</name>
        <message>
            <source>Invite somebody</source>
            <translation>Біреуді шақыру</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Шақырылғандар</translation>
        </message>
        <message>
            <source>Keys: 1 present, 2 absent with a reason, 3 absent; arrows go up and down.</source>
            <translation>Пернелер: 1 – қатысты, 2 – себепті келмеді, 3 – себепсіз келмеді; бағыттауыштармен жоғары-төмен жүресіз.</translation>
        </message>
        <message>
            <source>Present: {present} of {members}; quorum: {needed}</source>
            <translation>Қатысқаны: {present}, құрамы: {members}; кворум: {needed}</translation>
        </message>
        <message>
            <source>Reason to decide without a quorum</source>
            <translation>Кворумсыз шешім қабылдау себебі</translation>
        </message>
        <message>
            <source>Take the roster of the day</source>
            <translation>Сол күнгі құрамды алу</translation>
        </message>
        <message>
            <source>The &amp;rest were present</source>
            <translation>&amp;Қалғандары қатысты</translation>
        </message>
        <message>
            <source>The roster of this day is another one: {joined} to add, {left} to take off.</source>
            <translation>Бұл күнгі құрам өзгеше: қосылатыны – {joined}, алынатыны – {left}.</translation>
        </message>
        <message>
            <source>Why the meeting decides without a quorum</source>
            <translation>Отырыс неліктен кворумсыз шешім қабылдайды</translation>
        </message>
    </context>
    <context>
        <name>AttendanceRow</name>
        <message>
            <source>Came for question {number}</source>
            <translation>{number}-мәселеге келді</translation>
        </message>
        <message>
            <source>Came late or left early</source>
            <translation>Кешікті немесе ерте кетті</translation>
        </message>
        <message>
            <source>First question the person was there for</source>
            <translation>Қатысқан алғашқы мәселесі</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>Басынан</translation>
        </message>
        <message>
            <source>Last question the person was there for</source>
            <translation>Қатысқан соңғы мәселесі</translation>
        </message>
        <message>
            <source>Left after question {number}</source>
            <translation>{number}-мәселеден кейін кетті</translation>
        </message>
        <message>
            <source>Reason of absence</source>
            <translation>Келмеу себебі</translation>
        </message>
        <message>
            <source>Reason: illness, business trip, leave…</source>
            <translation>Себебі: ауырды, іссапарда, демалыста…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Тізімнен алу</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>Соңына дейін</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>келмеді</translation>
        </message>
        <message>
            <source>present</source>
            <translation>қатысты</translation>
        </message>
        <message>
            <source>with a reason</source>
            <translation>себепті</translation>
        </message>
    </context>
    <context>
        <name>BackupReminder</name>
        <message>
            <source>Make a backup now</source>
            <translation>Қазір көшірме жасау</translation>
        </message>
        <message numerus="yes">
            <source>The newest backup is %n day(s) old. A broken disk would take what came after it.</source>
            <translation>
                <numerusform>Соңғы сақтық көшірме жасалғанына %n күн болды. Диск бұзылса, содан кейінгі жазбалар жоғалады.</numerusform>
                <numerusform>Соңғы сақтық көшірме жасалғанына %n күн болды. Диск бұзылса, содан кейінгі жазбалар жоғалады.</numerusform>
            </translation>
        </message>
        <message>
            <source>This college has no backup yet. A broken disk would take everything with it.</source>
            <translation>Бұл колледждің сақтық көшірмесі әлі жоқ. Диск бұзылса, бәрі жоғалады.</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>Backups (*.adisker-backup)</source>
            <translation>Сақтық көшірмелер (*.adisker-backup)</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Сақтық көшірме жасау</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Сақтық көшірме жасалуда</translation>
        </message>
        <message>
            <source>The backup is written and checked: {file}</source>
            <translation>Сақтық көшірме жазылып, тексерілді: {file}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталау</translation>
        </message>
    </context>
    <context>
        <name>BilingualLine</name>
        <message>
            <source>{name} in Kazakh</source>
            <translation>{name}, қазақша</translation>
        </message>
        <message>
            <source>{name} in Russian</source>
            <translation>{name}, орысша</translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <source>&amp;Restore</source>
            <translation>Қ&amp;алпына келтіру</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Себет</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Name of the record</source>
            <translation>Жазбаның атауы</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Салынған уақыты</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Restored: {name}</source>
            <translation>Қалпына келтірілді: {name}</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Себет бос</translation>
        </message>
        <message>
            <source>What is removed on other pages comes here and can be taken back.</source>
            <translation>Басқа беттерде жойылған жазбалар осында түседі, оларды қайтаруға болады.</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>Қайдан</translation>
        </message>
    </context>
    <context>
        <name>BusyStrip</name>
        <message>
            <source>Work under way</source>
            <translation>Орындалып жатқан жұмыс</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopup</name>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message>
            <source>&amp;Category</source>
            <translation>Біліктілік &amp;санаты</translation>
        </message>
        <message>
            <source>&amp;Order №</source>
            <translation>&amp;Бұйрық №</translation>
        </message>
        <message>
            <source>Another category</source>
            <translation>Біліктілік санатын өзгерту</translation>
        </message>
    </context>
    <context>
        <name>ChairDialog</name>
        <message>
            <source>&amp;Basis</source>
            <translation>&amp;Негіздеме</translation>
        </message>
        <message>
            <source>&amp;Chair</source>
            <translation>&amp;Төраға</translation>
        </message>
        <message>
            <source>&amp;Dated</source>
            <translation>&amp;Күні</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Басталуы</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Ескертпе</translation>
        </message>
        <message>
            <source>&amp;Question of a meeting</source>
            <translation>Отырыс &amp;мәселесі</translation>
        </message>
        <message>
            <source>&amp;To, included</source>
            <translation>&amp;Соңғы күні (қоса)</translation>
        </message>
        <message>
            <source>A question of the kind “election of the chair”; else give the protocol's number.</source>
            <translation>«Төрағаны сайлау» түріндегі мәселе; ондай мәселе болмаса, хаттама нөмірін жазыңыз.</translation>
        </message>
        <message>
            <source>Add members first: the chair is chosen among them.</source>
            <translation>Алдымен мүшелерді қосыңыз: төраға солардың арасынан сайланады.</translation>
        </message>
        <message>
            <source>Approved by the council (¶35)</source>
            <translation>Кеңесте бекітілген (35-тармақ)</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Негіздеме</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санаты</translation>
        </message>
        <message>
            <source>Chair of the commission</source>
            <translation>Комиссия төрағасы</translation>
        </message>
        <message>
            <source>Choose the chair.</source>
            <translation>Төрағаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Өтілі</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Күнін жазыңыз, мысалы: 01.09.2026.</translation>
        </message>
        <message>
            <source>Members by experience and category (¶17)</source>
            <translation>Мүшелер өтілі мен санаты бойынша (17-тармақ)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>Әзірге мүше жоқ</translation>
        </message>
        <message>
            <source>Not written down yet</source>
            <translation>Әлі жазылмаған</translation>
        </message>
        <message>
            <source>Protocol or order &amp;№</source>
            <translation>Хаттама немесе бұйрық &amp;№</translation>
        </message>
        <message>
            <source>Question of the co&amp;uncil</source>
            <translation>&amp;Кеңес мәселесі</translation>
        </message>
        <message>
            <source>Term of the chair</source>
            <translation>Төрағаның өкілеттігі</translation>
        </message>
        <message>
            <source>Who chairs until then goes the day before the new chair begins.</source>
            <translation>Бұған дейінгі төрағаның өкілеттігі жаңасы басталатын күннің алдында аяқталады.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n таңдалды</numerusform>
                <numerusform>%n таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is chosen</source>
            <translation>Ештеңе таңдалмаған</translation>
        </message>
        <message>
            <source>Type to find</source>
            <translation>Іздеу үшін теріңіз</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>&amp;Lead to the cure</source>
            <translation>&amp;Түзететін жерге өту</translation>
        </message>
        <message>
            <source>All checks</source>
            <translation>Барлық тексерулер</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>Барлық дәрежелер</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Тексерілуде…</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Тексерулер</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Дәрежесі</translation>
        </message>
        <message>
            <source>The checks find nothing to mend.</source>
            <translation>Тексерулер түзететін ештеңе таппады.</translation>
        </message>
        <message>
            <source>They look again after every change.</source>
            <translation>Әр өзгерістен кейін қайта тексеріледі.</translation>
        </message>
        <message>
            <source>What was found, and what to do</source>
            <translation>Не табылды және не істеу керек</translation>
        </message>
        <message>
            <source>Words of the remark</source>
            <translation>Ескертпедегі сөздер</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>A decision for the extract; may be given several times. All of them else.</source>
            <translation>Үзіндіге енетін шешім; бірнеше рет көрсетуге болады. Көрсетілмесе – бәрі.</translation>
        </message>
        <message>
            <source>Academic years of records.</source>
            <translation>Жазбалар қамтитын оқу жылдары.</translation>
        </message>
        <message>
            <source>Adisker keeps a college's methodical work. Without a command it opens the window.</source>
            <translation>Adisker колледждің әдістемелік жұмысын жүргізеді. Командасыз терезе ашады.</translation>
        </message>
        <message>
            <source>An extract from a protocol with the chosen decisions.</source>
            <translation>Таңдалған шешімдері бар хаттамадан үзінді.</translation>
        </message>
        <message>
            <source>Answer as JSON.</source>
            <translation>JSON түрінде жауап беру.</translation>
        </message>
        <message>
            <source>CODE</source>
            <translation>КОД</translation>
        </message>
        <message>
            <source>COMMAND …</source>
            <translation>КОМАНДА …</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санаты</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төраға</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Командалар</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Commissions with their chairs and numbers of members.</source>
            <translation>Комиссиялар, төрағалары және мүшелерінің саны.</translation>
        </message>
        <message>
            <source>Commissions.</source>
            <translation>Комиссиялар саны.</translation>
        </message>
        <message>
            <source>DATABASE</source>
            <translation>ДЕРЕКҚОР</translation>
        </message>
        <message>
            <source>DATABASE is a file or a PostgreSQL URL. Exit codes: 0 all well, 1 something was found, 2 wrong words, 3 can't be done.</source>
            <translation>ДЕРЕКҚОР – файл немесе PostgreSQL мекенжайы. Шығу кодтары: 0 – бәрі дұрыс, 1 – бірдеңе табылды, 2 – команда қате жазылған, 3 – орындау мүмкін емес.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Decisions with their dates and execution.</source>
            <translation>Шешімдер, мерзімдері және орындалуы.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>ФАЙЛ</translation>
        </message>
        <message>
            <source>Find records; a keyboard without Kazakh letters will do.</source>
            <translation>Жазбаларды табу; қазақ әріптері жоқ пернетақта да жарайды.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Табылғаны</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Language of messages (also: ADISKER_LANGUAGE).</source>
            <translation>Хабарлар тілі (немесе ADISKER_LANGUAGE).</translation>
        </message>
        <message>
            <source>List records.</source>
            <translation>Жазбалар тізімі.</translation>
        </message>
        <message>
            <source>Make a demonstration college in a new database.</source>
            <translation>Жаңа дерекқорда демонстрациялық колледж жасау.</translation>
        </message>
        <message>
            <source>Meetings with their states and protocol numbers.</source>
            <translation>Отырыстар, күйлері және хаттама нөмірлері.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Мүшелер</translation>
        </message>
        <message>
            <source>Members of staff.</source>
            <translation>Қызметкерлер саны.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Nothing was found for “{text}”.</source>
            <translation>«{text}» бойынша ештеңе табылмады.</translation>
        </message>
        <message>
            <source>Open the window on this college.</source>
            <translation>Осы колледждің терезесін ашу.</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Параметрлер</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Print a paper to a file.</source>
            <translation>Қағазды файлға шығару.</translation>
        </message>
        <message>
            <source>Put a backup in the place of DATABASE; what stood there is kept beside it.</source>
            <translation>ДЕРЕКҚОР орнына сақтық көшірмені қою; бұрынғысы қасында сақталады.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Мәселелер</translation>
        </message>
        <message>
            <source>Say what the Rules still want, and whether the database is whole.</source>
            <translation>Қағидалар бойынша не жетіспейтінін және дерекқордың бүтіндігін айту.</translation>
        </message>
        <message>
            <source>Say whether the paper with this code agrees with what was signed.</source>
            <translation>Осы коды бар қағаз қол қойылғанға сәйкес пе, соны айту.</translation>
        </message>
        <message>
            <source>See: {command} --help</source>
            <translation>Қараңыз: {command} --help</translation>
        </message>
        <message>
            <source>Show this page.</source>
            <translation>Осы бетті көрсету.</translation>
        </message>
        <message>
            <source>Staff with positions and categories.</source>
            <translation>Қызметкерлер, лауазымдары және санаттары.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>МӘТІН</translation>
        </message>
        <message>
            <source>The Rules are kept and the database is whole.</source>
            <translation>Қағидалар сақталған, дерекқор бүтін.</translation>
        </message>
        <message>
            <source>The backup is written and checked: {file}</source>
            <translation>Сақтық көшірме жазылып, тексерілді: {file}</translation>
        </message>
        <message>
            <source>The command has too many words.</source>
            <translation>Командада артық сөз бар.</translation>
        </message>
        <message>
            <source>The database is restored: {database}</source>
            <translation>Дерекқор қалпына келтірілді: {database}</translation>
        </message>
        <message>
            <source>The demonstration college is ready: {database}</source>
            <translation>Демонстрациялық колледж дайын: {database}</translation>
        </message>
        <message>
            <source>The file to write: .pdf or .docx.</source>
            <translation>Жазылатын файл: .pdf немесе .docx.</translation>
        </message>
        <message>
            <source>The font lacks these characters: {letters}</source>
            <translation>Қаріпте мына таңбалар жоқ: {letters}</translation>
        </message>
        <message>
            <source>The language of the paper; both: side by side.</source>
            <translation>Қағаз тілі; both – екі тілде қатар.</translation>
        </message>
        <message>
            <source>The meeting.</source>
            <translation>Отырыс.</translation>
        </message>
        <message>
            <source>The option {name} needs a value.</source>
            <translation>{name} параметріне мән керек.</translation>
        </message>
        <message>
            <source>The protocol of a meeting; the latest signed one else.</source>
            <translation>Отырыс хаттамасы; көрсетілмесе – соңғы қол қойылғаны.</translation>
        </message>
        <message>
            <source>The same seed makes the same college.</source>
            <translation>Бірдей саннан бірдей колледж шығады.</translation>
        </message>
        <message>
            <source>The value of {name} doesn't fit: {why}</source>
            <translation>{name} мәні келмейді: {why}</translation>
        </message>
        <message>
            <source>There is no option {name}.</source>
            <translation>{name} деген параметр жоқ.</translation>
        </message>
        <message>
            <source>There is no screen here to open a window on. These commands need none: {commands}. See: adisker --help</source>
            <translation>Мұнда терезе ашатын экран жоқ. Экрансыз жұмыс істейтін командалар: {commands}. Толығырақ: adisker --help</translation>
        </message>
        <message>
            <source>There is no such command.</source>
            <translation>Мұндай команда жоқ.</translation>
        </message>
        <message>
            <source>Usage: </source>
            <translation>Қолданылуы: </translation>
        </message>
        <message>
            <source>What stood there is kept as {file}</source>
            <translation>Бұрынғысы мына атаумен сақталды: {file}</translation>
        </message>
        <message>
            <source>Write a checked copy of the database to a file.</source>
            <translation>Дерекқордың тексерілген көшірмесін файлға жазу.</translation>
        </message>
        <message>
            <source>[OPTIONS]</source>
            <translation>[ПАРАМЕТРЛЕР]</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high} is expected</source>
            <translation>{low} мен {high} аралығындағы бүтін сан керек</translation>
        </message>
        <message>
            <source>a whole number is expected</source>
            <translation>бүтін сан керек</translation>
        </message>
        <message>
            <source>one of {values} is expected</source>
            <translation>мыналардың бірі керек: {values}</translation>
        </message>
        <message>
            <source>{name} is missing.</source>
            <translation>{name} көрсетілмеген.</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <source>&amp;Close the commission</source>
            <translation>Комиссияны &amp;жабу</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Соңғы күні</translation>
        </message>
        <message>
            <source>&amp;Order №</source>
            <translation>&amp;Бұйрық №</translation>
        </message>
        <message>
            <source>Closing the commission</source>
            <translation>Комиссияны жабу</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Күнін жазыңыз, мысалы: 01.09.2026.</translation>
        </message>
        <message>
            <source>Memberships and the chair's term end with it; its protocols stay.</source>
            <translation>Мүшелік пен төрағаның өкілеттігі сол күні аяқталады; хаттамалары сақталады.</translation>
        </message>
    </context>
    <context>
        <name>CollegePage</name>
        <message>
            <source>&amp;Agendas</source>
            <translation>Күн &amp;тәртіптері</translation>
        </message>
        <message>
            <source>&amp;College</source>
            <translation>&amp;Колледж</translation>
        </message>
        <message>
            <source>&amp;Groups</source>
            <translation>&amp;Топтар</translation>
        </message>
        <message>
            <source>&amp;Norms and checks</source>
            <translation>&amp;Нормалар мен тексерулер</translation>
        </message>
        <message>
            <source>&amp;Subjects</source>
            <translation>&amp;Пәндер</translation>
        </message>
        <message>
            <source>&amp;Teaching</source>
            <translation>&amp;Оқу жүктемесі</translation>
        </message>
        <message>
            <source>College</source>
            <translation>Колледж</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>P&amp;hrases</source>
            <translation>С&amp;өз үлгілері</translation>
        </message>
        <message>
            <source>P&amp;ositions</source>
            <translation>&amp;Лауазымдар</translation>
        </message>
        <message>
            <source>S&amp;pecialities</source>
            <translation>&amp;Мамандықтар</translation>
        </message>
    </context>
    <context>
        <name>Colleges</name>
        <message>
            <source>Bringing the college up to date…</source>
            <translation>Дерекқор жаңартылуда…</translation>
        </message>
        <message>
            <source>Cancel it and leave</source>
            <translation>Тоқтатып, шығу</translation>
        </message>
        <message>
            <source>Colleges (*.adisker);;All files (*)</source>
            <translation>Колледждер (*.adisker);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Make a backup and bring it up to date</source>
            <translation>Сақтық көшірме жасап, жаңарту</translation>
        </message>
        <message>
            <source>Making the demonstration college…</source>
            <translation>Демонстрациялық колледж жасалуда…</translation>
        </message>
        <message>
            <source>Open a college</source>
            <translation>Колледжді ашу</translation>
        </message>
        <message>
            <source>Opening the college…</source>
            <translation>Колледж ашылуда…</translation>
        </message>
        <message>
            <source>Restore the newest backup</source>
            <translation>Соңғы сақтық көшірмені қалпына келтіру</translation>
        </message>
        <message>
            <source>Restoring the backup…</source>
            <translation>Сақтық көшірме қалпына келтірілуде…</translation>
        </message>
        <message>
            <source>The college is open again. The former file is kept: {file}</source>
            <translation>Колледж қайта ашылды. Бұрынғы файл сақталды: {file}</translation>
        </message>
        <message>
            <source>This college can only be read: the file or its folder can't be changed from here.</source>
            <translation>Бұл колледжді тек оқуға болады: файлды немесе оның қалтасын осы жерден өзгертуге болмайды.</translation>
        </message>
        <message>
            <source>This college is open in another window.</source>
            <translation>Бұл колледж басқа терезеде ашық тұр.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталап көру</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Күту</translation>
        </message>
        <message>
            <source>Work is under way</source>
            <translation>Жұмыс орындалып жатыр</translation>
        </message>
        <message>
            <source>{names} isn't finished. Cancel it and leave?</source>
            <translation>«{names}» аяқталған жоқ. Тоқтатып, шығасыз ба?</translation>
        </message>
    </context>
    <context>
        <name>CommissionDialog</name>
        <message>
            <source>&amp;Abbreviation</source>
            <translation>&amp;Қысқаша атауы</translation>
        </message>
        <message>
            <source>&amp;Exists from</source>
            <translation>Құрылған &amp;күні</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Түрі</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>&amp;Order №</source>
            <translation>&amp;Бұйрық №</translation>
        </message>
        <message>
            <source>&amp;Subjects</source>
            <translation>&amp;Пәндер</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Күнін жазыңыз, мысалы: 01.09.2026.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>New commission</source>
            <translation>Жаңа комиссия</translation>
        </message>
        <message>
            <source>O&amp;rganisations</source>
            <translation>Ұ&amp;йымдар</translation>
        </message>
        <message>
            <source>One on each line; the Russian name after a slash: Политехникалық / Политехнический</source>
            <translation>Әр жолға біреуі; орысша атауы қиғаш сызықтан кейін: Политехникалық / Политехнический</translation>
        </message>
        <message>
            <source>Order &amp;date</source>
            <translation>Бұйрық &amp;күні</translation>
        </message>
        <message>
            <source>S&amp;pecialities</source>
            <translation>&amp;Мамандықтар</translation>
        </message>
        <message>
            <source>Stands in narrow places, in lists and filters.</source>
            <translation>Тар жерлерде, тізімдер мен сүзгілерде көрсетіледі.</translation>
        </message>
        <message>
            <source>What it covers</source>
            <translation>Қамтитыны</translation>
        </message>
    </context>
    <context>
        <name>CommissionPanel</name>
        <message numerus="yes">
            <source>%n member(s) taken over.</source>
            <translation>
                <numerusform>%n мүше көшірілді.</numerusform>
                <numerusform>%n мүше көшірілді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add &amp;members</source>
            <translation>Мү&amp;ше қосу</translation>
        </message>
        <message>
            <source>Another role…</source>
            <translation>Басқа рөл…</translation>
        </message>
        <message>
            <source>C&amp;hair</source>
            <translation>&amp;Төраға</translation>
        </message>
        <message>
            <source>Chairs</source>
            <translation>Төрағалар</translation>
        </message>
        <message>
            <source>Close by an order…</source>
            <translation>Бұйрықпен жабу…</translation>
        </message>
        <message>
            <source>Closed on {day}</source>
            <translation>{day} күні жабылған</translation>
        </message>
        <message>
            <source>Days and order…</source>
            <translation>Күндері және бұйрығы…</translation>
        </message>
        <message>
            <source>Edit the commission…</source>
            <translation>Комиссияны түзету…</translation>
        </message>
        <message>
            <source>Exists from {day}</source>
            <translation>{day} күнінен бастап</translation>
        </message>
        <message>
            <source>Goes out of the commission…</source>
            <translation>Комиссия құрамынан шығады…</translation>
        </message>
        <message>
            <source>How to come to three teachers…</source>
            <translation>Үш оқытушыға қалай жеткізуге болады…</translation>
        </message>
        <message>
            <source>M&amp;ore</source>
            <translation>Тағ&amp;ы</translation>
        </message>
        <message>
            <source>Members on</source>
            <translation>Құрамы, күні</translation>
        </message>
        <message>
            <source>Nobody has chaired it yet.</source>
            <translation>Әлі төраға болмаған.</translation>
        </message>
        <message>
            <source>Open the person's card</source>
            <translation>Адамның картасын ашу</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Ұйымдар</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Себетке салу</translation>
        </message>
        <message>
            <source>Specialities</source>
            <translation>Мамандықтар</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Пәндер</translation>
        </message>
        <message>
            <source>Take away: it was a mistake</source>
            <translation>Алып тастау: қате енгізілген</translation>
        </message>
        <message>
            <source>Take over a composition…</source>
            <translation>Құрамды көшіру…</translation>
        </message>
        <message>
            <source>Take the closing back</source>
            <translation>Жабуды қайтару</translation>
        </message>
        <message>
            <source>The membership is ended.</source>
            <translation>Мүшелік аяқталды.</translation>
        </message>
        <message>
            <source>The membership is taken away.</source>
            <translation>Мүшелік алып тасталды.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>What it covers</source>
            <translation>Қамтитыны</translation>
        </message>
        <message>
            <source>approved by the council on {day}</source>
            <translation>{day} күні кеңесте бекітілген</translation>
        </message>
        <message>
            <source>order № {number}</source>
            <translation>№ {number} бұйрық</translation>
        </message>
        <message>
            <source>the basis isn't written down</source>
            <translation>негіздемесі жазылмаған</translation>
        </message>
    </context>
    <context>
        <name>CommissionsPage</name>
        <message>
            <source>&amp;New commission</source>
            <translation>&amp;Жаңа комиссия</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Барлық түрлер</translation>
        </message>
        <message>
            <source>Also closed ones</source>
            <translation>Жабылғандары да</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төраға</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссиялар</translation>
        </message>
        <message>
            <source>Found a commission</source>
            <translation>Комиссия құру</translation>
        </message>
        <message>
            <source>Found the first one by an order, then add its members and note its chair.</source>
            <translation>Біріншісін бұйрық бойынша құрыңыз, содан кейін мүшелерін қосып, төрағасын жазыңыз.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Мүшелер</translation>
        </message>
        <message>
            <source>Name, chair, order</source>
            <translation>Атауы, төрағасы, бұйрығы</translation>
        </message>
        <message>
            <source>No commissions yet</source>
            <translation>Әзірге комиссия жоқ</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Хаттамалар</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <source>The commission is in the bin.</source>
            <translation>Комиссия себетте.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>no chair</source>
            <translation>төраға жоқ</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>&amp;Decide later</source>
            <translation>&amp;Кейін шешу</translation>
        </message>
        <message>
            <source>Choose what stays. Text from the other side can be copied first.</source>
            <translation>Қайсысы қалатынын таңдаңыз. Алдымен екінші жақтан мәтінді көшіріп алуға болады.</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Тыңдалды</translation>
        </message>
        <message>
            <source>Heard, second language</source>
            <translation>Тыңдалды, екінші тілде</translation>
        </message>
        <message>
            <source>Keep what I &amp;typed</source>
            <translation>&amp;Өзім тергенді қалдыру</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Мәселе</translation>
        </message>
        <message>
            <source>Question, second language</source>
            <translation>Мәселе, екінші тілде</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Баяндамашы</translation>
        </message>
        <message>
            <source>Somebody else saved this question</source>
            <translation>Бұл мәселені басқа адам сақтап қойды</translation>
        </message>
        <message>
            <source>Speeches</source>
            <translation>Сөз сөйлегендер</translation>
        </message>
        <message>
            <source>Take what was &amp;saved</source>
            <translation>&amp;Сақталғанын алу</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Дауыстар</translation>
        </message>
        <message>
            <source>What was saved meanwhile</source>
            <translation>Осы арада сақталғаны</translation>
        </message>
        <message>
            <source>What you typed</source>
            <translation>Сіз тергеніңіз</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Compare</source>
            <translation>Салыстыру</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>&amp;Copy details</source>
            <translation>Мәліметтерді &amp;көшіру</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Толығырақ</translation>
        </message>
        <message>
            <source>Details of the mistake</source>
            <translation>Қате туралы мәлімет</translation>
        </message>
        <message>
            <source>Go &amp;on working</source>
            <translation>&amp;Жұмысты жалғастыру</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Қате шықты</translation>
        </message>
        <message>
            <source>The program made a mistake; your work is kept.</source>
            <translation>Бағдарлама қате жіберді; жұмысыңыз сақталған.</translation>
        </message>
        <message>
            <source>What was saved stays saved. You can go on; if the same thing happens again, copy the details and send them to those who look after the program. They hold no names and no text of yours.</source>
            <translation>Сақталғанның бәрі орнында. Жұмысты жалғастыра беріңіз; қате қайталанса, мәліметтерді көшіріп, бағдарламаға жауапты адамдарға жіберіңіз. Онда аты-жөндер де, сіз терген мәтін де жоқ.</translation>
        </message>
    </context>
    <context>
        <name>DateEdit</name>
        <message>
            <source>Calendar (Alt+Down)</source>
            <translation>Күнтізбе (Alt+↓)</translation>
        </message>
        <message>
            <source>This is not a date. Write it as 15.11.2026</source>
            <translation>Бұл күн емес. 15.11.2026 түрінде жазыңыз</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
    </context>
    <context>
        <name>DatedDialog</name>
        <message>
            <source>&amp;From the day</source>
            <translation>Мына &amp;күннен</translation>
        </message>
        <message>
            <source>Empty: it has been so from the beginning. What was before ends the day before.</source>
            <translation>Бос болса – басынан солай. Бұрынғысы алдыңғы күні аяқталады.</translation>
        </message>
        <message>
            <source>This isn't a day. Write it as 15.09.2020.</source>
            <translation>Бұл күн емес. Былай жазыңыз: 15.09.2020.</translation>
        </message>
    </context>
    <context>
        <name>DayDialog</name>
        <message>
            <source>&amp;Confirm</source>
            <translation>&amp;Растау</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Күні</translation>
        </message>
        <message>
            <source>Give the day, e.g. 15.10.</source>
            <translation>Күнін жазыңыз, мысалы: 15.10.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Себебін жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n күн кешікті</numerusform>
                <numerusform>%n күн кешікті</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Done…</source>
            <translation>&amp;Орындалды…</translation>
        </message>
        <message>
            <source>&amp;Extend…</source>
            <translation>Мерзімін &amp;ұзарту…</translation>
        </message>
        <message>
            <source>As decided: {date}</source>
            <translation>Шешім бойынша: {date}</translation>
        </message>
        <message>
            <source>Due: {date}</source>
            <translation>Мерзімі: {date}</translation>
        </message>
        <message>
            <source>Execution</source>
            <translation>Орындалуы</translation>
        </message>
        <message>
            <source>Nothing noted yet.</source>
            <translation>Әзірге белгі жоқ.</translation>
        </message>
        <message>
            <source>Responsible: all members</source>
            <translation>Жауапты: барлық мүшелер</translation>
        </message>
        <message>
            <source>Responsible: {names}</source>
            <translation>Жауапты: {names}</translation>
        </message>
        <message>
            <source>Take this note back</source>
            <translation>Бұл белгіні қайтарып алу</translation>
        </message>
        <message>
            <source>To the &amp;question</source>
            <translation>&amp;Мәселеге өту</translation>
        </message>
    </context>
    <context>
        <name>DecisionRow</name>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жауапты</translation>
        </message>
        <message>
            <source>The decision needs neither a date nor somebody responsible (e.g. “take note”).</source>
            <translation>Бұл шешімге мерзім де, жауапты адам да керек емес (мысалы, «назарға алынсын»).</translation>
        </message>
        <message>
            <source>all members</source>
            <translation>барлық мүшелер</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>мерзімсіз</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message>
            <source>&amp;Note execution</source>
            <translation>&amp;Орындалуын белгілеу</translation>
        </message>
        <message>
            <source>Academic year</source>
            <translation>Оқу жылы</translation>
        </message>
        <message>
            <source>All commissions</source>
            <translation>Барлық комиссиялар</translation>
        </message>
        <message>
            <source>All decisions</source>
            <translation>Барлық шешімдер</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Барлық жылдар</translation>
        </message>
        <message>
            <source>Choose a decision first.</source>
            <translation>Алдымен шешімді таңдаңыз.</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Decisions come from the minutes of meetings; their execution is followed up here.</source>
            <translation>Шешімдер отырыс хаттамаларынан алынады; олардың орындалуы осында бақыланады.</translation>
        </message>
        <message>
            <source>Done…</source>
            <translation>Орындалды…</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Execution</source>
            <translation>Орындалуы</translation>
        </message>
        <message>
            <source>Extend the term…</source>
            <translation>Мерзімін ұзарту…</translation>
        </message>
        <message>
            <source>Go to the question</source>
            <translation>Мәселеге өту</translation>
        </message>
        <message>
            <source>No decisions here</source>
            <translation>Мұнда шешім жоқ</translation>
        </message>
        <message>
            <source>Not done…</source>
            <translation>Орындалмады…</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Хаттама</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Жауапты</translation>
        </message>
        <message>
            <source>Still being done…</source>
            <translation>Орындалуда…</translation>
        </message>
        <message>
            <source>Take off control…</source>
            <translation>Бақылаудан алу…</translation>
        </message>
        <message>
            <source>Text, person</source>
            <translation>Мәтін, адам</translation>
        </message>
        <message>
            <source>Under control</source>
            <translation>Бақылаудағы</translation>
        </message>
        <message>
            <source>all members</source>
            <translation>барлық мүшелер</translation>
        </message>
        <message>
            <source>decisions: {all}, late: {late}</source>
            <translation>шешімдер: {all}, мерзімі өткені: {late}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Try again</source>
            <translation>Қайталап көру</translation>
        </message>
    </context>
    <context>
        <name>DetailsPanel</name>
        <message>
            <source>&amp;Chair</source>
            <translation>&amp;Төраға</translation>
        </message>
        <message>
            <source>&amp;Ends at</source>
            <translation>&amp;Аяқталуы</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>&amp;Өткізу түрі</translation>
        </message>
        <message>
            <source>&amp;Secretary</source>
            <translation>&amp;Хатшы</translation>
        </message>
        <message>
            <source>Academic &amp;year</source>
            <translation>Оқу &amp;жылы</translation>
        </message>
        <message>
            <source>Be&amp;gins at</source>
            <translation>&amp;Басталуы</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Minutes are &amp;written in</source>
            <translation>Хаттама т&amp;ілі</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>&amp;Орны</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Nothing here yet</source>
            <translation>Әзірге ештеңе жоқ</translation>
        </message>
    </context>
    <context>
        <name>EndDialog</name>
        <message>
            <source>&amp;End the membership</source>
            <translation>&amp;Мүшелікті аяқтау</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Соңғы күні</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Күнін жазыңыз, мысалы: 01.09.2026.</translation>
        </message>
        <message>
            <source>Going out of the commission</source>
            <translation>Комиссия құрамынан шығу</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A file name is needed here, not a server.</source>
            <translation>Мұнда сервер емес, файл атауы керек.</translation>
        </message>
        <message>
            <source>A month is a number from 1 to 12.</source>
            <translation>Ай 1-ден 12-ге дейінгі санмен көрсетіледі.</translation>
        </message>
        <message>
            <source>A new date belongs to the state “due date extended” only.</source>
            <translation>Жаңа мерзім тек «Мерзімі ұзартылды» деген күйде көрсетіледі.</translation>
        </message>
        <message>
            <source>A number of votes can't be less than zero.</source>
            <translation>Дауыс саны нөлден кем бола алмайды.</translation>
        </message>
        <message>
            <source>A question can only be put off to a meeting after {day}.</source>
            <translation>Мәселені тек {day} күнінен кейінгі отырысқа қалдыруға болады.</translation>
        </message>
        <message>
            <source>A signed protocol can't be changed. Correct the mistake by a decision of a later meeting, or unlock it with a reason.</source>
            <translation>Қол қойылған хаттама өзгертілмейді. Қатені кейінгі отырыстың шешімімен түзетіңіз немесе себебін көрсетіп, хаттаманы қайта ашыңыз.</translation>
        </message>
        <message>
            <source>Add at least one question to the template.</source>
            <translation>Үлгіге кемінде бір мәселе қосыңыз.</translation>
        </message>
        <message>
            <source>An association's chair is approved by the methodical council. Choose a question of the council.</source>
            <translation>Бірлестік төрағасын әдістемелік кеңес бекітеді. Кеңестің мәселесін таңдаңыз.</translation>
        </message>
        <message>
            <source>Another program is writing to the database. Nothing is lost; try again in a moment.</source>
            <translation>Дерекқорға басқа бағдарлама жазып жатыр. Ештеңе жоғалған жоқ; сәлден кейін қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Another protocol was signed at the same moment. Sign again.</source>
            <translation>Дәл осы сәтте басқа хаттамаға қол қойылды. Қайтадан қол қойыңыз.</translation>
        </message>
        <message>
            <source>Choose where the phrase is offered.</source>
            <translation>Тіркестің қай жерде ұсынылатынын таңдаңыз.</translation>
        </message>
        <message>
            <source>Commissions or protocols name this person, so the card can't go into the bin. Note the leaving instead.</source>
            <translation>Бұл адам комиссия құрамында немесе хаттамаларда көрсетілген, сондықтан оның картасын себетке салуға болмайды. Оның орнына жұмыстан кеткенін белгілеңіз.</translation>
        </message>
        <message>
            <source>Nothing can be written to the folder of {path}. Choose another folder or ask for the right to write.</source>
            <translation>{path} тұрған қалтаға жазуға болмайды. Басқа қалта таңдаңыз немесе жазу құқығын сұраңыз.</translation>
        </message>
        <message>
            <source>Only a cancelled meeting can be put back.</source>
            <translation>Тек болмай қалған отырысты қайтаруға болады.</translation>
        </message>
        <message>
            <source>Other records stand on this entry, so it can't go into the bin. Close it with a date instead.</source>
            <translation>Бұл жазбаға басқа жазбалар сүйенеді, сондықтан оны себетке салуға болмайды. Оның орнына күнін көрсетіп жабыңыз.</translation>
        </message>
        <message>
            <source>Protocols up to № {number} are signed here already, so the last number on paper can't be changed any more.</source>
            <translation>Мұнда хаттамаларға қол қойылған (соңғысы – № {number}), сондықтан қағаздағы соңғы нөмір енді өзгертілмейді.</translation>
        </message>
        <message>
            <source>Records of {path} themselves are damaged, so it can't be repaired in place. Restore the newest good backup.</source>
            <translation>{path} дерекқорының жазбалары да бүлінген, оны орнында жөндеу мүмкін емес. Соңғы жарамды сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>Say until when the decision is extended.</source>
            <translation>Шешімнің мерзімі қай күнге дейін ұзартылғанын көрсетіңіз.</translation>
        </message>
        <message>
            <source>Somebody else has changed the agenda meanwhile. Look at it again and repeat.</source>
            <translation>Осы арада күн тәртібін басқа адам өзгертті. Қайта қарап шығып, әрекетті қайталаңыз.</translation>
        </message>
        <message>
            <source>Somebody else has changed this record meanwhile. Look at both versions and choose what to keep.</source>
            <translation>Осы арада жазбаны басқа адам өзгертті. Екі нұсқаны салыстырып, қайсысын қалдыратыныңызды таңдаңыз.</translation>
        </message>
        <message>
            <source>Somebody else holds this office in the period. Check the dates.</source>
            <translation>Бұл кезеңде осы қызметте басқа адам бар. Күндерін тексеріңіз.</translation>
        </message>
        <message>
            <source>Something was refused ({code}). Nothing was changed.</source>
            <translation>Әрекет орындалмады ({code}). Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Something went wrong that nobody foresaw. Your data is kept; try again, and if it happens again, send the error log to the developers.</source>
            <translation>Күтпеген қате болды. Деректеріңіз сақталған; әрекетті қайталап көріңіз, қайталанса, қателер журналын әзірлеушілерге жіберіңіз.</translation>
        </message>
        <message>
            <source>The academic year is too far from the day of the meeting.</source>
            <translation>Оқу жылы отырыс күніне сәйкес келмейді.</translation>
        </message>
        <message>
            <source>The address of the server isn't written as it should be: postgresql://user@server/database.</source>
            <translation>Сервер мекенжайы дұрыс жазылмаған. Үлгісі: postgresql://пайдаланушы@сервер/дерекқор.</translation>
        </message>
        <message>
            <source>The attached file isn't there any more.</source>
            <translation>Тіркелген файл енді жоқ.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and can't be used. Choose another one.</source>
            <translation>{path} сақтық көшірмесі бүлінген, оны пайдалануға болмайды. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The chair is elected by the commission itself. Choose a question of its own meeting.</source>
            <translation>Төрағаны комиссияның өзі сайлайды. Осы комиссия отырысының мәселесін таңдаңыз.</translation>
        </message>
        <message>
            <source>The college hasn't been entered yet. Enter its name first.</source>
            <translation>Колледж әлі енгізілмеген. Алдымен атауын енгізіңіз.</translation>
        </message>
        <message>
            <source>The commission didn't exist on {day}. Choose another day.</source>
            <translation>{day} күні комиссия болмаған. Басқа күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>The commission exists from {day} on. Choose a later day.</source>
            <translation>Комиссия {day} күнінен бастап жұмыс істейді. Одан кейінгі күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>The commission has a chair in this period already. End the former term first.</source>
            <translation>Бұл кезеңде комиссияның төрағасы бар. Алдымен оның өкілеттігін аяқтаңыз.</translation>
        </message>
        <message>
            <source>The commission has met, so it can't go into the bin. Close it by an order instead.</source>
            <translation>Комиссия отырыс өткізген, сондықтан оны себетке салуға болмайды. Оның орнына бұйрықпен жабыңыз.</translation>
        </message>
        <message>
            <source>The commission is closed from {day} on. Choose an earlier day.</source>
            <translation>Комиссия {day} күні жабылған. Одан бұрынғы күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>The commission isn't closed.</source>
            <translation>Комиссия жабылмаған.</translation>
        </message>
        <message>
            <source>The commission isn't there any more.</source>
            <translation>Комиссия енді жоқ.</translation>
        </message>
        <message>
            <source>The commission meets on {day}, so it can't be closed before.</source>
            <translation>Комиссияның {day} күнгі отырысы бар, сондықтан одан бұрын жабыла алмайды.</translation>
        </message>
        <message>
            <source>The commission was at work on {day} already, so it can't be created later.</source>
            <translation>Комиссия {day} күні жұмыс істеп тұрған, құрылған күні одан кейін бола алмайды.</translation>
        </message>
        <message>
            <source>The commission was created on {day}, so it can't be closed earlier.</source>
            <translation>Комиссия {day} күні құрылған, одан бұрын жабыла алмайды.</translation>
        </message>
        <message>
            <source>The copy didn't come out whole and was discarded; the database is as it was. Try again, on another disk if need be.</source>
            <translation>Көшірме толық шықпады, ол жойылды; дерекқор бұрынғы қалпында. Қайталап көріңіз, қажет болса, басқа дискіге жазыңыз.</translation>
        </message>
        <message>
            <source>The database can only be read. Ask for the right to write to its file, or open it elsewhere.</source>
            <translation>Дерекқорды тек оқуға болады. Файлға жазу құқығын сұраңыз немесе оны басқа жерден ашыңыз.</translation>
        </message>
        <message>
            <source>The database can't be reached. Check the disk or the network and try again.</source>
            <translation>Дерекқорға қол жеткізу мүмкін емес. Дискіні немесе желіні тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The database could not be brought up to date and stayed as it was. The backup stands beside it; try again or ask for help.</source>
            <translation>Дерекқорды жаңарту мүмкін болмады, ол бұрынғы қалпында қалды. Сақтық көшірмесі қасында тұр; қайталап көріңіз немесе көмек сұраңыз.</translation>
        </message>
        <message>
            <source>The database is damaged. It was left untouched; restore the newest good backup.</source>
            <translation>Дерекқор бүлінген. Оған ешқандай өзгеріс енгізілген жоқ; соңғы жарамды сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The database was made by a newer version of the program. Nothing was written; install the newer version.</source>
            <translation>Дерекқорды бағдарламаның жаңарақ нұсқасы жасаған. Ештеңе жазылған жоқ; жаңа нұсқасын орнатыңыз.</translation>
        </message>
        <message>
            <source>The database was made by an older version of the program. Bring it up to date; a backup is made first.</source>
            <translation>Дерекқорды бағдарламаның ескі нұсқасы жасаған. Оны жаңартыңыз; алдымен сақтық көшірме жасалады.</translation>
        </message>
        <message>
            <source>The database wasn't found. Check the disk or the network, choose the file again, or restore a backup.</source>
            <translation>Дерекқор табылмады. Дискіні немесе желіні тексеріңіз, файлды қайта таңдаңыз немесе сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The database {path} is empty. Restore a backup or make a new college.</source>
            <translation>{path} дерекқоры бос. Сақтық көшірмені қалпына келтіріңіз немесе жаңа колледж ашыңыз.</translation>
        </message>
        <message>
            <source>The day can't be earlier than {day}.</source>
            <translation>Күн {day} күнінен бұрын бола алмайды.</translation>
        </message>
        <message>
            <source>The decision isn't there any more.</source>
            <translation>Шешім енді жоқ.</translation>
        </message>
        <message>
            <source>The disk doesn't read or write as it should. What was saved before is kept; make a backup on another disk.</source>
            <translation>Диск дұрыс оқылмайды немесе жазылмайды. Бұрын сақталғаны орнында; басқа дискіге сақтық көшірме жасаңыз.</translation>
        </message>
        <message>
            <source>The disk is full; nothing was saved. Your text is still here: free some space and try again.</source>
            <translation>Дискіде орын жоқ; ештеңе сақталмады. Мәтініңіз осында тұр: орын босатып, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The execution can't be earlier than the meeting of {day}.</source>
            <translation>Орындалған күні {day} күнгі отырыстан бұрын бола алмайды.</translation>
        </message>
        <message>
            <source>The file is empty. Choose another one.</source>
            <translation>Файл бос. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} megabytes. Make it smaller, or change the norm.</source>
            <translation>Файл көлемі {limit} мегабайттан асады. Оны кішірейтіңіз немесе норманы өзгертіңіз.</translation>
        </message>
        <message>
            <source>The file {path} can't be read. Ask for the right to read it, or choose another one.</source>
            <translation>{path} файлы оқылмайды. Оқу құқығын сұраңыз немесе басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The file {path} can't be written. Close it in other programs or choose another name.</source>
            <translation>{path} файлын жазу мүмкін емес. Оны басқа бағдарламаларда жабыңыз немесе басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>The file {path} isn't there any more. Choose it again.</source>
            <translation>{path} файлы енді жоқ. Қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The file “{name}” isn't the one that was attached: its content is damaged. Attach it again, or restore it from a backup.</source>
            <translation>«{name}» файлы тіркелген кездегідей емес: мазмұны бүлінген. Оны қайта тіркеңіз немесе сақтық көшірмеден қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The folder {path} wasn't found. Choose another one.</source>
            <translation>{path} қалтасы табылмады. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The group isn't there any more.</source>
            <translation>Топ енді жоқ.</translation>
        </message>
        <message>
            <source>The journal of changes can't be altered.</source>
            <translation>Өзгерістер журналын түзетуге болмайды.</translation>
        </message>
        <message>
            <source>The last day can't be before the first.</source>
            <translation>Соңғы күні басталған күнінен бұрын бола алмайды.</translation>
        </message>
        <message>
            <source>The leaving can't be earlier than {day}: something on the card begins then.</source>
            <translation>Жұмыстан кеткен күні {day} күнінен бұрын бола алмайды: картадағы дерек сол күннен басталады.</translation>
        </message>
        <message>
            <source>The meeting hasn't been held yet, so its decisions have nothing to execute.</source>
            <translation>Отырыс әлі өткен жоқ, сондықтан шешімінің орындалуын белгілеуге болмайды.</translation>
        </message>
        <message>
            <source>The meeting isn't there any more.</source>
            <translation>Отырыс енді жоқ.</translation>
        </message>
        <message>
            <source>The meeting of {day} has dealt with this question already.</source>
            <translation>Бұл мәселені {day} күнгі отырыс қарап қойған.</translation>
        </message>
        <message>
            <source>The meeting's protocol has the number {number} already, so this can't be done.</source>
            <translation>Отырыс хаттамасына № {number} берілген, сондықтан бұған болмайды.</translation>
        </message>
        <message>
            <source>The membership ended on {day}, so the role can't change later.</source>
            <translation>Мүшелік {day} күні аяқталған, рөл одан кейін өзгермейді.</translation>
        </message>
        <message>
            <source>The minutes can't be signed yet. Mend what the list shows: {count}.</source>
            <translation>Хаттамаға әлі қол қоюға болмайды. Тізімде көрсетілгенді түзетіңіз: {count}.</translation>
        </message>
        <message>
            <source>The new date must be later than {day}.</source>
            <translation>Жаңа мерзім {day} күнінен кейін болуы керек.</translation>
        </message>
        <message>
            <source>The number can't be less than zero.</source>
            <translation>Нөмір нөлден кем бола алмайды.</translation>
        </message>
        <message>
            <source>The person can't leave before coming. Check the questions.</source>
            <translation>Адам келмей тұрып кете алмайды. Мәселелердің ретін тексеріңіз.</translation>
        </message>
        <message>
            <source>The person has another name in this period already. Check the dates.</source>
            <translation>Бұл кезеңде адамның басқа аты-жөні көрсетілген. Күндерін тексеріңіз.</translation>
        </message>
        <message>
            <source>The person isn't there any more.</source>
            <translation>Бұл адам енді жоқ.</translation>
        </message>
        <message>
            <source>The person left on {day}, so the hiring can't be later.</source>
            <translation>Адам {day} күні жұмыстан кеткен, жұмысқа алынған күні одан кейін бола алмайды.</translation>
        </message>
        <message>
            <source>The person was hired on {day}, so the leaving can't be earlier.</source>
            <translation>Адам {day} күні жұмысқа алынған, кеткен күні одан бұрын бола алмайды.</translation>
        </message>
        <message>
            <source>The phrase isn't there any more.</source>
            <translation>Бұл тіркес енді жоқ.</translation>
        </message>
        <message>
            <source>The picture is larger than {limit} megabytes. Choose a smaller one.</source>
            <translation>Сурет көлемі {limit} мегабайттан асады. Кішірегін таңдаңыз.</translation>
        </message>
        <message>
            <source>The program was installed without support for PostgreSQL. Install it with the extra “postgresql”.</source>
            <translation>Бағдарлама PostgreSQL қолдауынсыз орнатылған. Оны «postgresql» қосымшасымен орнатыңыз.</translation>
        </message>
        <message>
            <source>The protocol has a number in its academic year, so the meeting stays in that year.</source>
            <translation>Хаттамаға оқу жылының нөмірі берілген, сондықтан отырыс сол жылда қалады.</translation>
        </message>
        <message>
            <source>The protocol is signed or the meeting didn't take place, so nothing can be changed here. To mend a signed protocol, unlock it with a reason.</source>
            <translation>Хаттамаға қол қойылған немесе отырыс өткізілмеген, сондықтан мұнда ештеңе өзгертілмейді. Қол қойылған хаттаманы түзету үшін себебін көрсетіп, қайта ашыңыз.</translation>
        </message>
        <message>
            <source>The protocol is signed, so its minutes can't be changed. Unlock it with a reason first.</source>
            <translation>Хаттамаға қол қойылған, оны өзгертуге болмайды. Алдымен себебін көрсетіп, қайта ашыңыз.</translation>
        </message>
        <message>
            <source>The protocol isn't signed.</source>
            <translation>Хаттамаға қол қойылмаған.</translation>
        </message>
        <message>
            <source>The question has decisions already. Delete them before putting the question off.</source>
            <translation>Бұл мәселе бойынша шешім қабылданған. Мәселені кейінге қалдыру үшін алдымен шешімдерін өшіріңіз.</translation>
        </message>
        <message>
            <source>The question isn't on the agenda any more.</source>
            <translation>Бұл мәселе күн тәртібінде енді жоқ.</translation>
        </message>
        <message>
            <source>The question was put off or taken off the agenda. Put it back first.</source>
            <translation>Мәселе кейінге қалдырылған немесе күн тәртібінен алынған. Алдымен оны қайтарыңыз.</translation>
        </message>
        <message>
            <source>The record isn't there any more.</source>
            <translation>Жазба енді жоқ.</translation>
        </message>
        <message>
            <source>The server doesn't answer. Check the network and try again.</source>
            <translation>Сервер жауап бермейді. Желіні тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The server has no extension pg_trgm, which search needs. Ask the administrator to install it.</source>
            <translation>Серверде іздеуге қажет pg_trgm кеңейтімі жоқ. Оны орнатуды әкімшіден сұраңыз.</translation>
        </message>
        <message>
            <source>The server is too old: PostgreSQL {needed} or later is needed.</source>
            <translation>Сервер ескі: PostgreSQL {needed} немесе одан жаңасы қажет.</translation>
        </message>
        <message>
            <source>The server refused the user name or the password. Check them and try again.</source>
            <translation>Сервер пайдаланушы атын немесе құпиясөзді қабылдамады. Тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The server's user has no right to this database. Ask the administrator.</source>
            <translation>Сервердегі пайдаланушының бұл дерекқорға құқығы жоқ. Әкімшіге жүгініңіз.</translation>
        </message>
        <message>
            <source>The speciality isn't there any more.</source>
            <translation>Мамандық енді жоқ.</translation>
        </message>
        <message>
            <source>The subject isn't there any more.</source>
            <translation>Пән енді жоқ.</translation>
        </message>
        <message>
            <source>The template isn't there any more.</source>
            <translation>Бұл үлгі енді жоқ.</translation>
        </message>
        <message>
            <source>The text is too long: the field holds {limit} characters.</source>
            <translation>Мәтін тым ұзын: бұл өріске {limit} таңба сыяды.</translation>
        </message>
        <message>
            <source>The value “{value}” doesn't fit this norm. For a number choose from {low} to {high}.</source>
            <translation>«{value}» мәні бұл нормаға келмейді. Сан болса, {low} мен {high} аралығынан таңдаңыз.</translation>
        </message>
        <message>
            <source>The year must be between {low} and {high}.</source>
            <translation>Жыл {low} мен {high} аралығында болуы керек.</translation>
        </message>
        <message>
            <source>There are too many kept copies beside {path}. Move some of them elsewhere and try again.</source>
            <translation>{path} қасында сақталған көшірмелер тым көп. Біразын басқа жерге көшіріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>There is a college in this database already.</source>
            <translation>Бұл дерекқорда колледж енгізілген.</translation>
        </message>
        <message>
            <source>There is a commission of this name already. Choose another name.</source>
            <translation>Мұндай атаумен комиссия бар. Басқа атау жазыңыз.</translation>
        </message>
        <message>
            <source>There is a database at {path} already. Choose another name.</source>
            <translation>{path} деген дерекқор бар. Басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>There is a group of this name already. Choose another name.</source>
            <translation>Мұндай атаумен топ бар. Басқа атау жазыңыз.</translation>
        </message>
        <message>
            <source>There is no check “{rule}”.</source>
            <translation>«{rule}» деген тексеру жоқ.</translation>
        </message>
        <message>
            <source>There is no norm “{norm}”.</source>
            <translation>«{norm}» деген норма жоқ.</translation>
        </message>
        <message>
            <source>There is no such position in the list. Choose one, or add it.</source>
            <translation>Тізімде мұндай лауазым жоқ. Тізімнен таңдаңыз немесе қосыңыз.</translation>
        </message>
        <message>
            <source>This act isn't there any more.</source>
            <translation>Бұл акт енді жоқ.</translation>
        </message>
        <message>
            <source>This check follows a paragraph that binds colleges and can't be switched off.</source>
            <translation>Бұл тексеру колледждер үшін міндетті тармаққа негізделген, оны өшіруге болмайды.</translation>
        </message>
        <message>
            <source>This entry isn't there any more.</source>
            <translation>Бұл жазба енді жоқ.</translation>
        </message>
        <message>
            <source>This file isn't a picture. Choose a PNG or JPEG.</source>
            <translation>Бұл файл сурет емес. PNG немесе JPEG файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>This is the person's only name; correct it instead of deleting it.</source>
            <translation>Бұл – адамның жалғыз аты-жөні; өшірмей, түзетіңіз.</translation>
        </message>
        <message>
            <source>This isn't an e-mail address. Check the letters, for example name@mail.kz.</source>
            <translation>Бұл электрондық пошта мекенжайы емес. Жазылуын тексеріңіз, мысалы: name@mail.kz.</translation>
        </message>
        <message>
            <source>This issue of the protocol isn't there.</source>
            <translation>Хаттаманың бұл нұсқасы жоқ.</translation>
        </message>
        <message>
            <source>This mark of execution isn't there any more.</source>
            <translation>Орындалу туралы бұл белгі енді жоқ.</translation>
        </message>
        <message>
            <source>This membership isn't there any more.</source>
            <translation>Мүшелік туралы бұл жазба енді жоқ.</translation>
        </message>
        <message>
            <source>This person belongs to the commission in this period already. Check the dates.</source>
            <translation>Бұл адам осы кезеңде комиссия құрамында бар. Күндерін тексеріңіз.</translation>
        </message>
        <message>
            <source>This person hasn't left.</source>
            <translation>Бұл адам жұмыстан кетпеген.</translation>
        </message>
        <message>
            <source>This person is on the list of the meeting already.</source>
            <translation>Бұл адам отырысқа қатысушылардың тізімінде бар.</translation>
        </message>
        <message>
            <source>This person isn't among those invited.</source>
            <translation>Бұл адам шақырылғандар қатарында жоқ.</translation>
        </message>
        <message>
            <source>This person isn't on the list of the meeting.</source>
            <translation>Бұл адам отырысқа қатысушылардың тізімінде жоқ.</translation>
        </message>
        <message>
            <source>This person left on {day}. Choose an earlier day or another person.</source>
            <translation>Бұл адам {day} күні жұмыстан кеткен. Одан бұрынғы күнді немесе басқа адамды таңдаңыз.</translation>
        </message>
        <message>
            <source>This person teaches the subject to the group in this year already.</source>
            <translation>Бұл оқытушы осы пәнді осы топқа биыл жүргізеді деп енгізілген.</translation>
        </message>
        <message>
            <source>This record of a head isn't there any more.</source>
            <translation>Басшы туралы бұл жазба енді жоқ.</translation>
        </message>
        <message>
            <source>This teaching assignment isn't there any more.</source>
            <translation>Бұл оқу жүктемесі енді жоқ.</translation>
        </message>
        <message>
            <source>This term of a chair isn't there any more.</source>
            <translation>Төраға туралы бұл жазба енді жоқ.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Атауын жазыңыз.</translation>
        </message>
        <message>
            <source>Write the number and the date of the order.</source>
            <translation>Бұйрықтың нөмірі мен күнін жазыңыз.</translation>
        </message>
        <message>
            <source>Write the organisation of the person from outside.</source>
            <translation>Сырттан келген адамның ұйымын жазыңыз.</translation>
        </message>
        <message>
            <source>Write the phrase in at least one language.</source>
            <translation>Тіркесті кемінде бір тілде жазыңыз.</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>Себебін жазыңыз.</translation>
        </message>
        <message>
            <source>You can write only in your own commission. Ask its chair or the methodist.</source>
            <translation>Сіз тек өз комиссияңыздың жазбаларын өзгерте аласыз. Сол комиссияның төрағасына немесе әдіскерге жүгініңіз.</translation>
        </message>
        <message>
            <source>Your role ({role}) can't do this. Ask the methodist.</source>
            <translation>Сіздің рөліңіз ({role}) мұны істеуге құқық бермейді. Әдіскерге жүгініңіз.</translation>
        </message>
        <message>
            <source>{name} is entering these minutes now. Wait, or take them over.</source>
            <translation>Хаттаманы қазір {name} толтырып отыр. Күте тұрыңыз немесе өзіңізге алыңыз.</translation>
        </message>
        <message>
            <source>{path} can't be read. Ask for the right to read it, or check the disk.</source>
            <translation>{path} файлын оқу мүмкін емес. Оқу құқығын сұраңыз немесе дискіні тексеріңіз.</translation>
        </message>
        <message>
            <source>{path} is a database of another program. It was left untouched; choose the college's own.</source>
            <translation>{path} – басқа бағдарламаның дерекқоры. Оған ешқандай өзгеріс енгізілген жоқ; колледждің өз дерекқорын таңдаңыз.</translation>
        </message>
        <message>
            <source>{path} is the database that is open. Choose another name.</source>
            <translation>{path} – ашық тұрған дерекқордың өзі. Басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>{path} isn't a database. It was left untouched; choose the college's database.</source>
            <translation>{path} – дерекқор емес. Оған ешқандай өзгеріс енгізілген жоқ; колледждің дерекқорын таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>ExecutionDialog</name>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Күні</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;Жай-күйі</translation>
        </message>
        <message>
            <source>&amp;What was done</source>
            <translation>&amp;Не істелді</translation>
        </message>
        <message>
            <source>Execution of the decision</source>
            <translation>Шешімнің орындалуы</translation>
        </message>
        <message>
            <source>Give the day, e.g. 15.10.</source>
            <translation>Күнін жазыңыз, мысалы: 15.10.</translation>
        </message>
        <message>
            <source>New &amp;term</source>
            <translation>Жаңа &amp;мерзімі</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Clear filters</source>
            <translation>Сүзгіні тазалау</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>command</source>
            <translation>әрекет</translation>
        </message>
        <message>
            <source>page</source>
            <translation>бет</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>A check of the Rules found something ({code}).</source>
            <translation>Қағидалар бойынша тексеру кемшілік тапты ({code}).</translation>
        </message>
        <message>
            <source>{commission} had no chair from {day} to {until}. Check the dates of the chairs.</source>
            <translation>{commission}: {day} – {until} аралығында төрағасы болмаған. Төрағалардың өкілеттік күндерін тексеріңіз.</translation>
        </message>
        <message>
            <source>{commission} has no chair from {day} on. Record who was chosen.</source>
            <translation>{commission}: {day} күнінен бастап төрағасы жоқ. Сайланған адамды енгізіңіз.</translation>
        </message>
        <message>
            <source>{commission} has no chair from {day} to {until}. Record who leads it on these days.</source>
            <translation>{commission}: {day} – {until} аралығында төрағасы жоқ. Осы кезеңде кім басқаратынын енгізіңіз.</translation>
        </message>
        <message>
            <source>{commission} has two chairs at once from {day} to {until}. End the term of one of them.</source>
            <translation>{commission}: {day} – {until} аралығында қатар екі төраға тұр. Біреуінің өкілеттігін аяқтаңыз.</translation>
        </message>
        <message>
            <source>{commission}, meeting of {day}: decisions were taken without a quorum ({present} present, {needed} needed). Take them again at the next meeting, or unlock the protocol and give the reason.</source>
            <translation>{commission}, {day} күнгі отырыс: шешім кворумсыз қабылданған (қатысқаны – {present}, қажеті – {needed}). Келесі отырыста қайта қабылдаңыз немесе хаттаманы ашып, себебін жазыңыз.</translation>
        </message>
        <message>
            <source>{commission}: a decision was due on {day} and is {days} days late. Note its execution or extend it: {decision}</source>
            <translation>{commission}: шешімнің мерзімі {day} күні өтті, {days} күн кешікті. Орындалуын белгілеңіз немесе мерзімін ұзартыңыз: {decision}</translation>
        </message>
        <message>
            <source>{commission}: from {day} to {until} there were {count} teachers instead of {needed}. Check the dates of membership.</source>
            <translation>{commission}: {day} – {until} аралығында оқытушылар {needed} орнына {count} болған. Мүшелік күндерін тексеріңіз.</translation>
        </message>
        <message>
            <source>{commission}: from {day} to {until} there were {count} teachers of its subjects instead of {needed}. Check the dates of membership.</source>
            <translation>{commission}: {day} – {until} аралығында өз пәндерінің оқытушылары {needed} орнына {count} болған. Мүшелік күндерін тексеріңіз.</translation>
        </message>
        <message>
            <source>{commission}: from {day} to {until} {count} teachers of its subjects, {needed} are needed. Add members for these days.</source>
            <translation>{commission}: {day} – {until} аралығында өз пәндерінің оқытушылары – {count}, ал {needed} болуы керек. Осы кезеңге мүше қосыңыз.</translation>
        </message>
        <message>
            <source>{commission}: from {day} to {until} {count} teachers, a department needs {needed}. Add teachers for these days.</source>
            <translation>{commission}: {day} – {until} аралығында оқытушылар – {count}, кафедрада {needed} болуы керек. Осы кезеңге оқытушы қосыңыз.</translation>
        </message>
        <message>
            <source>{commission}: meetings held – {count}, by now {needed} are due. Plan a meeting.</source>
            <translation>{commission}: өткізілген отырыс – {count}, осы кезге дейін {needed} болуы керек. Отырыс жоспарлаңыз.</translation>
        </message>
        <message>
            <source>{commission}: no scientist or enterprise specialist has taken part in its work this year. Invite one to a meeting.</source>
            <translation>{commission}: биыл жұмысына ғалым немесе кәсіпорын маманы тартылмаған. Отырысқа шақырыңыз.</translation>
        </message>
        <message>
            <source>{commission}: the chair {person} is neither a master of production training nor among the most experienced teachers. Look at the ranking and record the grounds.</source>
            <translation>{commission}: төраға {person} өндірістік оқыту шебері де, ең тәжірибелі оқытушылардың бірі де емес. Рейтингті қарап, негіздемесін енгізіңіз.</translation>
        </message>
        <message>
            <source>{commission}: the chair {person} isn't a member. Enter the membership or choose another chair.</source>
            <translation>{commission}: төраға {person} комиссия мүшесі емес. Мүшелігін енгізіңіз немесе басқа төраға сайлаңыз.</translation>
        </message>
        <message>
            <source>{commission}: the choice of the chair ({person}) isn't grounded. Check membership, experience and basis.</source>
            <translation>{commission}: төраға ({person}) сайлануының негізі толық емес. Мүшелігін, өтілін және негіздемесін тексеріңіз.</translation>
        </message>
        <message>
            <source>{commission}: the council hasn't approved the chair {person}. Enter the council's question that did.</source>
            <translation>{commission}: төраға ({person}) кеңесте бекітілмеген. Бекіткен кеңес мәселесін енгізіңіз.</translation>
        </message>
        <message>
            <source>{commission}: the council's protocol that approves the chair {person} isn't signed. Sign it.</source>
            <translation>{commission}: төраға ({person}) бекітілген кеңес хаттамасына қол қойылмаған. Хаттамаға қол қойыңыз.</translation>
        </message>
        <message>
            <source>{commission}: the experience of the chair {person} isn't known. Enter the day teaching began on the person's card.</source>
            <translation>{commission}: төраға {person} еңбек өтілі белгісіз. Оның картасына педагогтік жұмысты бастаған күнін енгізіңіз.</translation>
        </message>
        <message>
            <source>{commission}: the meeting of {day} has no minutes. Enter them, or postpone or cancel the meeting.</source>
            <translation>{commission}: {day} күнгі отырыстың хаттамасы толтырылмаған. Толтырыңыз немесе отырысты кейінге қалдырыңыз, болмаса тоқтатыңыз.</translation>
        </message>
        <message>
            <source>{commission}: the protocol of {day} isn't signed. Finish the minutes and sign.</source>
            <translation>{commission}: {day} күнгі отырыстың хаттамасына қол қойылмаған. Хаттаманы аяқтап, қол қойыңыз.</translation>
        </message>
        <message>
            <source>{commission}: the protocol that elected {person} isn't signed. Sign it.</source>
            <translation>{commission}: төраға ({person}) сайланған хаттамаға қол қойылмаған. Хаттамаға қол қойыңыз.</translation>
        </message>
        <message>
            <source>{commission}: there is no basis for the chair {person}. Enter the protocol or the order.</source>
            <translation>{commission}: төраға ({person}) үшін негіздеме көрсетілмеген. Хаттамасын немесе бұйрығын енгізіңіз.</translation>
        </message>
        <message>
            <source>{commission}: {count} teachers from {day} on, a department needs {needed}. Add teachers or join it to another department.</source>
            <translation>{commission}: {day} күнінен бастап оқытушылар – {count}, кафедрада {needed} болуы керек. Оқытушы қосыңыз немесе басқа кафедрамен біріктіріңіз.</translation>
        </message>
        <message>
            <source>{commission}: {count} teachers of its subjects from {day} on, {needed} are needed. Add members, join it to another commission, or form a common one with colleagues of other organisations.</source>
            <translation>{commission}: {day} күнінен бастап өз пәндерінің оқытушылары – {count}, ал {needed} болуы керек. Мүше қосыңыз, басқа комиссиямен біріктіріңіз немесе басқа ұйымдардың педагогтерімен бірлескен комиссия құрыңыз.</translation>
        </message>
        <message>
            <source>{commission}: {person} was appointed, but a commission elects its chair. Enter the protocol of the election.</source>
            <translation>{commission}: {person} тағайындалған, ал комиссия төрағасы сайланады. Сайлау хаттамасын енгізіңіз.</translation>
        </message>
        <message>
            <source>{commission}: {person} was elected, but the head of a department is appointed. Enter the order.</source>
            <translation>{commission}: {person} сайланған, ал кафедра меңгерушісі тағайындалады. Бұйрығын енгізіңіз.</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>&amp;Another deputy</source>
            <translation>&amp;Тағы бір орынбасар</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Артқа</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Таңдау…</translation>
        </message>
        <message>
            <source>&amp;City</source>
            <translation>&amp;Қала</translation>
        </message>
        <message>
            <source>&amp;Deputy head</source>
            <translation>Басшының &amp;орынбасары</translation>
        </message>
        <message>
            <source>&amp;Full name</source>
            <translation>&amp;Толық атауы</translation>
        </message>
        <message>
            <source>&amp;Head of the college</source>
            <translation>Колледж &amp;басшысы</translation>
        </message>
        <message>
            <source>&amp;Kept in</source>
            <translation>&amp;Сақталатын жері</translation>
        </message>
        <message>
            <source>&amp;Logo</source>
            <translation>&amp;Логотипі</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Келесі</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>&amp;Қысқаша атауы</translation>
        </message>
        <message>
            <source>A new college</source>
            <translation>Жаңа колледж</translation>
        </message>
        <message>
            <source>As it stands on official papers. One language is enough for the beginning.</source>
            <translation>Ресми қағаздардағыдай. Бастау үшін бір тілде жазу жеткілікті.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Choose where to keep the college.</source>
            <translation>Колледж деректері қайда сақталатынын таңдаңыз.</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Қала</translation>
        </message>
        <message>
            <source>Colleges (*.adisker)</source>
            <translation>Колледждер (*.adisker)</translation>
        </message>
        <message>
            <source>For educational-methodical work (¶14).</source>
            <translation>Оқу-әдістемелік жұмыс жөніндегі (14-тармақ).</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Толық атауы</translation>
        </message>
        <message>
            <source>Its leaders</source>
            <translation>Басшылары</translation>
        </message>
        <message>
            <source>Make the c&amp;ollege</source>
            <translation>Колледжді &amp;ашу</translation>
        </message>
        <message>
            <source>Making the college…</source>
            <translation>Колледж ашылуда…</translation>
        </message>
        <message>
            <source>Norms to begin with</source>
            <translation>Бастапқы нормалар</translation>
        </message>
        <message>
            <source>One file holds the whole college. For several workstations give the address of a PostgreSQL database instead: postgresql://user@server/database.</source>
            <translation>Колледждің бүкіл дерегі бір файлда сақталады. Бірнеше жұмыс орны болса, орнына PostgreSQL дерекқорының мекенжайын жазыңыз: postgresql://пайдаланушы@сервер/дерекқор.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Қысқаша атауы</translation>
        </message>
        <message>
            <source>Step {number} of {all}</source>
            <translation>{number}-қадам, барлығы {all}</translation>
        </message>
        <message>
            <source>Surname, given name, patronymic. Approves plans and documents.</source>
            <translation>Тегі, аты, әкесінің аты. Жоспарлар мен құжаттарды бекітеді.</translation>
        </message>
        <message>
            <source>The college</source>
            <translation>Колледж</translation>
        </message>
        <message>
            <source>Where it is kept, and its norms</source>
            <translation>Сақталатын жері және нормалары</translation>
        </message>
        <message>
            <source>Where to keep the college</source>
            <translation>Колледж деректерін қайда сақтау керек</translation>
        </message>
        <message>
            <source>Write the college's name.</source>
            <translation>Колледждің атауын жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сақтау</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Сақтамай жабу</translation>
        </message>
        <message>
            <source>Close without saving what you have entered?</source>
            <translation>Енгізілгенді сақтамай жабасыз ба?</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Өңдеуді жалғастыру</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>&amp;Graduated on</source>
            <translation>Бітірген &amp;күні</translation>
        </message>
        <message>
            <source>&amp;Learners</source>
            <translation>Білім &amp;алушылар</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>&amp;Speciality</source>
            <translation>&amp;Мамандығы</translation>
        </message>
        <message>
            <source>Study group</source>
            <translation>Оқу тобы</translation>
        </message>
        <message>
            <source>Year of &amp;admission</source>
            <translation>&amp;Қабылданған жылы</translation>
        </message>
    </context>
    <context>
        <name>GroupsTab</name>
        <message>
            <source>&amp;New group</source>
            <translation>&amp;Жаңа топ</translation>
        </message>
        <message>
            <source>Add a group</source>
            <translation>Топ қосу</translation>
        </message>
        <message>
            <source>Add the study groups of this year.</source>
            <translation>Биылғы оқу топтарын қосыңыз.</translation>
        </message>
        <message>
            <source>Admitted</source>
            <translation>Қабылданған жылы</translation>
        </message>
        <message>
            <source>Also graduated ones</source>
            <translation>Бітіргендері де</translation>
        </message>
        <message>
            <source>Graduated</source>
            <translation>Бітірген күні</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Group or speciality</source>
            <translation>Топ немесе мамандық</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Білім алушылар</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Әзірге топ жоқ</translation>
        </message>
        <message>
            <source>Speciality</source>
            <translation>Мамандық</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Help and about (F1)</source>
            <translation>Көмек (F1)</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>Баптаулар (Ctrl+,)</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>A meeting's state and its protocol (№ {number}) don't agree. Look at the meeting and restore a backup if need be.</source>
            <translation>Отырыстың күйі хаттамасына (№ {number}) сәйкес келмейді. Отырысты тексеріп, қажет болса, сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>A signed protocol is missing from the chain (place {place}). Restore a backup that still has it.</source>
            <translation>Хаттамалар тізбегінде қол қойылған хаттама жоқ ({place}-орын). Ол бар сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>Contents of files that no record uses: {files}. Nothing is lost.</source>
            <translation>Ешбір жазба қолданбайтын файл мазмұны: {files}. Ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>Only indexes of the database are damaged; no record is lost. Repair the database: it is done on a copy.</source>
            <translation>Дерекқордың тек индекстері бүлінген; жазбалар жоғалмаған. Дерекқорды жөндеңіз: ол көшірмеде орындалады.</translation>
        </message>
        <message>
            <source>Protocol № {number} of {date} isn't as it was signed. Compare it with the paper and restore a backup from before the change.</source>
            <translation>{date} күнгі № {number} хаттама қол қойылғандағыдай емес. Қағазымен салыстырып, өзгеріске дейінгі сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>Records of the table “{table}” point at records that are gone: {rows}. Restore a backup from before that.</source>
            <translation>«{table}» кестесінде жоқ жазбаларға сілтеме бар: {rows}. Бұған дейінгі сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>Search misses some records: {records}. Make the search index anew.</source>
            <translation>Іздеу кейбір жазбаларды таппайды: {records}. Іздеу индексін қайта құрыңыз.</translation>
        </message>
        <message>
            <source>Something is wrong with the database ({code}). Make a backup.</source>
            <translation>Дерекқорда ақау бар ({code}). Сақтық көшірме жасаңыз.</translation>
        </message>
        <message>
            <source>The attached file “{name}” isn't what was attached. Attach it again or restore it from a backup.</source>
            <translation>Тіркелген «{name}» файлының мазмұны өзгерген. Қайта тіркеңіз немесе сақтық көшірмеден алыңыз.</translation>
        </message>
        <message>
            <source>The database file is damaged ({details}). Keep it as it is and restore the newest good backup.</source>
            <translation>Дерекқор файлы бүлінген ({details}). Оған тимей, соңғы жарамды сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The minutes behind protocol № {number} of {date} differ from what was signed. The signed text is kept; restore a backup from before the change.</source>
            <translation>{date} күнгі № {number} хаттаманың жазбалары қол қойылған мәтіннен өзгеше. Қол қойылған мәтін сақталған; өзгеріске дейінгі сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The numbering of protocols of {year} is broken at № {number}. Compare the register with the papers.</source>
            <translation>{year} оқу жылындағы хаттамалар нөмірі № {number} тұсында бұзылған. Тіркеу журналын қағаздармен салыстырыңыз.</translation>
        </message>
        <message>
            <source>The protection “{name}” was taken off the database. Check the protocols against their papers and restore a backup.</source>
            <translation>Дерекқордан «{name}» қорғанысы алынған. Хаттамаларды қағазымен салыстырып, сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
    </context>
    <context>
        <name>HealthDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Жабу</translation>
        </message>
        <message>
            <source>&amp;Repair the indexes</source>
            <translation>&amp;Индекстерді жөндеу</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>&amp;Қайта тексеру</translation>
        </message>
        <message>
            <source>Check of the database</source>
            <translation>Дерекқорды тексеру</translation>
        </message>
        <message>
            <source>Checking the database</source>
            <translation>Дерекқор тексерілуде</translation>
        </message>
        <message>
            <source>Checking the database…</source>
            <translation>Дерекқор тексерілуде…</translation>
        </message>
        <message>
            <source>Make a &amp;backup…</source>
            <translation>&amp;Сақтық көшірме жасау…</translation>
        </message>
        <message>
            <source>Make the &amp;search index anew</source>
            <translation>І&amp;здеу индексін қайта құру</translation>
        </message>
        <message>
            <source>Repairing the indexes…</source>
            <translation>Индекстер жөнделуде…</translation>
        </message>
        <message>
            <source>Restore a ba&amp;ckup…</source>
            <translation>Сақтық көшірмені қалпына &amp;келтіру…</translation>
        </message>
        <message>
            <source>Something is wrong with the database. Each line says what to do.</source>
            <translation>Дерекқорда ақау бар. Не істеу керегі әр жолда айтылған.</translation>
        </message>
        <message>
            <source>The database couldn't be checked.</source>
            <translation>Дерекқорды тексеру мүмкін болмады.</translation>
        </message>
        <message>
            <source>The database is whole: the file, the protocols, the attached files and search.</source>
            <translation>Дерекқор бүтін: файл, хаттамалар, тіркелген файлдар мен іздеу тексерілді.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>&amp;Take over</source>
            <translation>&amp;Көшіру</translation>
        </message>
        <message>
            <source>As it &amp;was on</source>
            <translation>Мына &amp;күнгі құрам</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Күнін жазыңыз, мысалы: 01.09.2026.</translation>
        </message>
        <message>
            <source>Nobody belonged to it on that day.</source>
            <translation>Ол күні құрамында ешкім болмаған.</translation>
        </message>
        <message>
            <source>Of the &amp;commission</source>
            <translation>Қай &amp;комиссияның</translation>
        </message>
        <message>
            <source>Take over a composition</source>
            <translation>Құрамды көшіру</translation>
        </message>
    </context>
    <context>
        <name>ItemMoves</name>
        <message>
            <source>Down	Alt+Down</source>
            <translation>Төмен	Alt+Down</translation>
        </message>
        <message>
            <source>More for this question</source>
            <translation>Бұл мәселе бойынша басқа әрекеттер</translation>
        </message>
        <message>
            <source>Move to the bin	Delete</source>
            <translation>Себетке салу	Delete</translation>
        </message>
        <message>
            <source>Put back on the agenda</source>
            <translation>Күн тәртібіне қайтару</translation>
        </message>
        <message>
            <source>Put off to the next meeting</source>
            <translation>Келесі отырысқа қалдыру</translation>
        </message>
        <message>
            <source>Take off the agenda</source>
            <translation>Күн тәртібінен алу</translation>
        </message>
        <message>
            <source>Up	Alt+Up</source>
            <translation>Жоғары	Alt+Up</translation>
        </message>
    </context>
    <context>
        <name>JobLine</name>
        <message>
            <source>Cancel</source>
            <translation>Тоқтату</translation>
        </message>
    </context>
    <context>
        <name>KeepingTools</name>
        <message>
            <source>Check a paper by its code…</source>
            <translation>Қағазды коды бойынша тексеру…</translation>
        </message>
        <message>
            <source>Check the database…</source>
            <translation>Дерекқорды тексеру…</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Сақтық көшірме жасау…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Сақтық көшірмені қалпына келтіру…</translation>
        </message>
    </context>
    <context>
        <name>KeptDrafts</name>
        <message>
            <source>Put it back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Text that couldn't be saved last time was kept on this computer.</source>
            <translation>Өткен жолы сақталмай қалған мәтін осы компьютерде тұр.</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>A chair on every day</source>
            <translation>Төраға күн сайын бар</translation>
        </message>
        <message>
            <source>A commission has three teachers of its subjects</source>
            <translation>Комиссияда өз пәндерінің кемінде үш оқытушысы бар</translation>
        </message>
        <message>
            <source>A department has three teachers</source>
            <translation>Кафедрада кемінде үш оқытушы бар</translation>
        </message>
        <message>
            <source>A protocol is signed within, days</source>
            <translation>Хаттамаға қол қою мерзімі, күн</translation>
        </message>
        <message>
            <source>A teacher is a beginner while experience is under, years</source>
            <translation>Жас маман деп саналатын өтіл, жылдан кем</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Себепсіз келмеді</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Тіркелгілер</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Қосылды</translation>
        </message>
        <message>
            <source>Agenda question</source>
            <translation>Күн тәртібінің мәселесі</translation>
        </message>
        <message>
            <source>Agenda template</source>
            <translation>Күн тәртібінің үлгісі</translation>
        </message>
        <message>
            <source>Among the most experienced</source>
            <translation>Ең тәжірибелілердің бірі</translation>
        </message>
        <message>
            <source>An open lesson is discussed within, days</source>
            <translation>Ашық сабақты талқылау мерзімі, күн</translation>
        </message>
        <message>
            <source>Annual plans are approved by</source>
            <translation>Жылдық жоспарлар бекітілетін күн</translation>
        </message>
        <message>
            <source>Appointed by order</source>
            <translation>Бұйрықпен тағайындалған</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Тіркелген файлдар</translation>
        </message>
        <message>
            <source>Binding paragraph</source>
            <translation>Міндетті тармақ</translation>
        </message>
        <message>
            <source>By analogy</source>
            <translation>Ұқсастық бойынша</translation>
        </message>
        <message>
            <source>Cancelled meeting</source>
            <translation>Өткізілмеген</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төраға</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Өзгертілді</translation>
        </message>
        <message>
            <source>College</source>
            <translation>Колледж</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссиялар</translation>
        </message>
        <message>
            <source>Considered</source>
            <translation>Қаралады</translation>
        </message>
        <message>
            <source>Control results</source>
            <translation>Бақылау қорытындылары</translation>
        </message>
        <message>
            <source>Cycle commission</source>
            <translation>Циклдік комиссия</translation>
        </message>
        <message>
            <source>Day of the year</source>
            <translation>Күні мен айы</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Decisions are carried out in time</source>
            <translation>Шешімдер мерзімінде орындалады</translation>
        </message>
        <message>
            <source>Decisions are taken with a quorum</source>
            <translation>Шешімдер кворуммен қабылданады</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>Рұқсат берілмеді</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Кафедра</translation>
        </message>
        <message>
            <source>Department head</source>
            <translation>Бөлім меңгерушісі</translation>
        </message>
        <message>
            <source>Deputy head</source>
            <translation>Басшының орынбасары</translation>
        </message>
        <message>
            <source>Doctoral degree</source>
            <translation>Докторантура</translation>
        </message>
        <message>
            <source>Doesn't teach</source>
            <translation>Сабақ бермейді</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Due date extended</source>
            <translation>Мерзімі ұзартылды</translation>
        </message>
        <message>
            <source>Educational-methodical association</source>
            <translation>Оқу-әдістемелік бірлестік</translation>
        </message>
        <message>
            <source>Educational-methodical document</source>
            <translation>Оқу-әдістемелік құжат</translation>
        </message>
        <message>
            <source>Elected at a meeting</source>
            <translation>Отырыста сайланған</translation>
        </message>
        <message>
            <source>Election of the chair</source>
            <translation>Төрағаны сайлау</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Жұмыс беруші</translation>
        </message>
        <message>
            <source>Enlarged meeting</source>
            <translation>Кеңейтілген</translation>
        </message>
        <message>
            <source>Enterprise specialist</source>
            <translation>Кәсіпорын маманы</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Қате</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Себепті келмеді</translation>
        </message>
        <message>
            <source>Execution of decisions</source>
            <translation>Шешімдердің орындалуын бақылау</translation>
        </message>
        <message>
            <source>Experience isn't written down</source>
            <translation>Өтілі жазылмаған</translation>
        </message>
        <message>
            <source>Extraordinary meeting</source>
            <translation>Кезектен тыс</translation>
        </message>
        <message>
            <source>First category</source>
            <translation>Бірінші санат</translation>
        </message>
        <message>
            <source>Free question</source>
            <translation>Еркін мәселе</translation>
        </message>
        <message>
            <source>From outside</source>
            <translation>Сырттан</translation>
        </message>
        <message>
            <source>Head of the college</source>
            <translation>Басшы</translation>
        </message>
        <message>
            <source>Higher education</source>
            <translation>Жоғары</translation>
        </message>
        <message>
            <source>Highest category</source>
            <translation>Жоғары санат</translation>
        </message>
        <message>
            <source>Highest category of all</source>
            <translation>Санаты ең жоғары</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>Қазақ тілінде</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>Орыс тілінде</translation>
        </message>
        <message>
            <source>In a decision</source>
            <translation>Қаулы етілді</translation>
        </message>
        <message>
            <source>In a speech</source>
            <translation>Сөз сөйлегендер</translation>
        </message>
        <message>
            <source>In both languages</source>
            <translation>Екі тілде</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Орындалуда</translation>
        </message>
        <message>
            <source>In the question</source>
            <translation>Мәселе</translation>
        </message>
        <message>
            <source>In what was heard</source>
            <translation>Тыңдалды</translation>
        </message>
        <message>
            <source>Invited person</source>
            <translation>Шақырылған</translation>
        </message>
        <message>
            <source>Invited specialist</source>
            <translation>Шақырылған маман</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Қазақша</translation>
        </message>
        <message>
            <source>Kazakh and Russian</source>
            <translation>Қазақша және орысша</translation>
        </message>
        <message>
            <source>Largest attached file, megabytes</source>
            <translation>Тіркелетін файлдың ең үлкен көлемі, Мбайт</translation>
        </message>
        <message>
            <source>Left the college</source>
            <translation>Кеткендер</translation>
        </message>
        <message>
            <source>Longest gap in a mentorship journal, days</source>
            <translation>Тәлімгерлік журналындағы ең ұзақ үзіліс, күн</translation>
        </message>
        <message>
            <source>Master of production training</source>
            <translation>Өндірістік оқыту шебері</translation>
        </message>
        <message>
            <source>Master's degree</source>
            <translation>Магистратура</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Отырыс</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>Meetings are held often enough</source>
            <translation>Отырыстар жеткілікті жиі өтеді</translation>
        </message>
        <message>
            <source>Meetings of a commission per year, at least</source>
            <translation>Комиссияның бір жылдағы отырыстары, кемінде</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Мүше</translation>
        </message>
        <message>
            <source>Mentees of one mentor, at most</source>
            <translation>Бір тәлімгердің тәлім алушылары, ең көбі</translation>
        </message>
        <message>
            <source>Methodical council</source>
            <translation>Әдістемелік кеңес</translation>
        </message>
        <message>
            <source>Methodist</source>
            <translation>Әдіскер</translation>
        </message>
        <message>
            <source>Minutes being entered</source>
            <translation>Толтырылуда</translation>
        </message>
        <message>
            <source>Mutual visits of a teacher per semester</source>
            <translation>Оқытушының жартыжылдықтағы өзара қатысулары</translation>
        </message>
        <message>
            <source>Not a code</source>
            <translation>Код емес</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Орындалмады</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Online meeting</source>
            <translation>Онлайн</translation>
        </message>
        <message>
            <source>Open lesson</source>
            <translation>Ашық сабақ</translation>
        </message>
        <message>
            <source>Open lessons of a teacher per year</source>
            <translation>Оқытушының бір жылдағы ашық сабақтары</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Қайта ашылған</translation>
        </message>
        <message>
            <source>Ordinary meeting</source>
            <translation>Кезекті</translation>
        </message>
        <message>
            <source>Other position</source>
            <translation>Басқа лауазым</translation>
        </message>
        <message>
            <source>Others are more experienced</source>
            <translation>Өтілі ұзағырақ мүшелер бар</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өтті</translation>
        </message>
        <message>
            <source>Own norm</source>
            <translation>Өз нормасы</translation>
        </message>
        <message>
            <source>Paper and record agree</source>
            <translation>Қағаз бен жазба сәйкес</translation>
        </message>
        <message>
            <source>Pedagogue</source>
            <translation>Педагог</translation>
        </message>
        <message>
            <source>Pedagogue-expert</source>
            <translation>Педагог-сарапшы</translation>
        </message>
        <message>
            <source>Pedagogue-master</source>
            <translation>Педагог-шебер</translation>
        </message>
        <message>
            <source>Pedagogue-moderator</source>
            <translation>Педагог-модератор</translation>
        </message>
        <message>
            <source>Pedagogue-researcher</source>
            <translation>Педагог-зерттеуші</translation>
        </message>
        <message>
            <source>Pedagogue-trainee</source>
            <translation>Педагог-тағылымдамашы</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Дайын тіркес</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>Postponed meeting</source>
            <translation>Кейінге қалдырылған</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Қатысты</translation>
        </message>
        <message>
            <source>Protocols are signed in time</source>
            <translation>Хаттамаларға уақытында қол қойылады</translation>
        </message>
        <message>
            <source>Question put off</source>
            <translation>Кейінге қалдырылды</translation>
        </message>
        <message>
            <source>Question taken off</source>
            <translation>Күн тәртібінен алынды</translation>
        </message>
        <message>
            <source>Quorum: more than this share of the members of the day</source>
            <translation>Кворум: сол күнгі мүшелердің мынадай үлесінен көбі</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Жойылды</translation>
        </message>
        <message>
            <source>Replaced by a later issue</source>
            <translation>Кейінгі нұсқасы шыққан</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орысша</translation>
        </message>
        <message>
            <source>Scientist</source>
            <translation>Ғалым</translation>
        </message>
        <message>
            <source>Second category</source>
            <translation>Екінші санат</translation>
        </message>
        <message>
            <source>Secondary education</source>
            <translation>Жалпы орта</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Хатшы</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Үлесі</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Қол қойылған</translation>
        </message>
        <message>
            <source>Social partner</source>
            <translation>Әлеуметтік әріптес</translation>
        </message>
        <message>
            <source>Specialists from outside take part</source>
            <translation>Сырттан мамандар тартылады</translation>
        </message>
        <message>
            <source>Speciality</source>
            <translation>Мамандық</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Қызметкерлер</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>Педагог қызметкер</translation>
        </message>
        <message>
            <source>Stops the signature</source>
            <translation>Қол қоюға кедергі</translation>
        </message>
        <message>
            <source>Study group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Пән</translation>
        </message>
        <message>
            <source>Subject methodical commission</source>
            <translation>Пәндік әдістемелік комиссия</translation>
        </message>
        <message>
            <source>Taken off control</source>
            <translation>Бақылаудан алынды</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Оқытушы</translation>
        </message>
        <message>
            <source>Teacher of another college</source>
            <translation>Басқа колледждің оқытушысы</translation>
        </message>
        <message>
            <source>Technical and vocational education</source>
            <translation>Техникалық және кәсіптік</translation>
        </message>
        <message>
            <source>Term of a chair, academic years</source>
            <translation>Төрағаның өкілеттік мерзімі, оқу жылы</translation>
        </message>
        <message>
            <source>The chair is rightly chosen</source>
            <translation>Төраға дұрыс сайланған</translation>
        </message>
        <message>
            <source>The council has approved an association's chair</source>
            <translation>Бірлестік төрағасын кеңес бекіткен</translation>
        </message>
        <message>
            <source>The deputy head approves commissions' plans</source>
            <translation>Комиссиялардың жоспарын басшының орынбасары бекітеді</translation>
        </message>
        <message>
            <source>The record was changed</source>
            <translation>Жазба өзгертілген</translation>
        </message>
        <message>
            <source>Unknown code</source>
            <translation>Белгісіз код</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>Оқырман</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>Бұзушылық</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>Work plan</source>
            <translation>Жұмыс жоспары</translation>
        </message>
        <message>
            <source>Working now</source>
            <translation>Жұмыста</translation>
        </message>
        <message>
            <source>Working programmes are considered by the commission first</source>
            <translation>Оқу жұмыс бағдарламасын алдымен комиссия қарайды</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Иә немесе жоқ</translation>
        </message>
        <message>
            <source>commission</source>
            <translation>комиссия</translation>
        </message>
        <message>
            <source>date</source>
            <translation>күні</translation>
        </message>
        <message>
            <source>document</source>
            <translation>құжат</translation>
        </message>
        <message>
            <source>group</source>
            <translation>топ</translation>
        </message>
        <message>
            <source>number</source>
            <translation>нөмір</translation>
        </message>
        <message>
            <source>people</source>
            <translation>адамдар</translation>
        </message>
        <message>
            <source>period</source>
            <translation>кезең</translation>
        </message>
        <message>
            <source>person</source>
            <translation>адам</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>пән</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>тақырып</translation>
        </message>
    </context>
    <context>
        <name>LanguageSwitch</name>
        <message>
            <source>Language of the screen (Ctrl+L)</source>
            <translation>Экран тілі (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>&amp;Last day at work</source>
            <translation>Жұмыстағы &amp;соңғы күні</translation>
        </message>
        <message>
            <source>&amp;Note the leaving</source>
            <translation>Кеткенін &amp;белгілеу</translation>
        </message>
        <message>
            <source>Leaving the college</source>
            <translation>Колледжден кету</translation>
        </message>
        <message>
            <source>Memberships and terms as chair end with this day. Earlier papers stay as they are.</source>
            <translation>Мүшелігі мен төрағалық өкілеттігі осы күні аяқталады. Бұрынғы қағаздар өзгермейді.</translation>
        </message>
        <message>
            <source>This isn't a day. Write it as 15.09.2020.</source>
            <translation>Бұл күн емес. Былай жазыңыз: 15.09.2020.</translation>
        </message>
    </context>
    <context>
        <name>LogoPicker</name>
        <message>
            <source>Choose a picture…</source>
            <translation>Суретті таңдау…</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Суреттер (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>The college's logo</source>
            <translation>Колледж логотипі</translation>
        </message>
        <message>
            <source>Without a logo</source>
            <translation>Логотипсіз</translation>
        </message>
    </context>
    <context>
        <name>MeetingCard</name>
        <message>
            <source>(no wording yet)</source>
            <translation>(мәтіні әлі жоқ)</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Күн тәртібі</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төраға</translation>
        </message>
        <message>
            <source>No questions yet.</source>
            <translation>Әзірге мәселе жоқ.</translation>
        </message>
        <message>
            <source>Open the &amp;minutes</source>
            <translation>Хаттаманы &amp;ашу</translation>
        </message>
        <message>
            <source>Opened again on {date}: {reason}</source>
            <translation>{date} күні қайта ашылды: {reason}</translation>
        </message>
        <message>
            <source>P&amp;review</source>
            <translation>Алдын ала &amp;қарау</translation>
        </message>
        <message>
            <source>Present: {present} of {members}, quorum {needed}</source>
            <translation>Қатысқаны: {present}, құрамы: {members}, кворум: {needed}</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Хатшы</translation>
        </message>
        <message>
            <source>Signed protocol</source>
            <translation>Қол қойылған хаттама</translation>
        </message>
        <message>
            <source>decisions: {count}</source>
            <translation>шешімдер: {count}</translation>
        </message>
        <message>
            <source>protocol № {number}</source>
            <translation>№ {number} хаттама</translation>
        </message>
        <message>
            <source>№ {number}, signed on {date} by {name}, code {code}</source>
            <translation>№ {number}, {date} күні қол қойған: {name}, коды: {code}</translation>
        </message>
    </context>
    <context>
        <name>MeetingMoves</name>
        <message>
            <source>Change the date…</source>
            <translation>Күнін өзгерту…</translation>
        </message>
        <message>
            <source>Date of the meeting</source>
            <translation>Отырыс күні</translation>
        </message>
        <message>
            <source>It will take place after all</source>
            <translation>Отырыс бәрібір өтеді</translation>
        </message>
        <message>
            <source>It won't take place…</source>
            <translation>Отырыс өтпейді…</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Себетке салу</translation>
        </message>
        <message>
            <source>New meeting like this one…</source>
            <translation>Осыған ұқсас жаңа отырыс…</translation>
        </message>
        <message>
            <source>Open the minutes</source>
            <translation>Хаттаманы ашу</translation>
        </message>
        <message>
            <source>Open the signed protocol again</source>
            <translation>Қол қойылған хаттаманы қайта ашу</translation>
        </message>
        <message>
            <source>Open the signed protocol again…</source>
            <translation>Қол қойылған хаттаманы қайта ашу…</translation>
        </message>
        <message>
            <source>Put off to</source>
            <translation>Жаңа күні</translation>
        </message>
        <message>
            <source>Put off to another day…</source>
            <translation>Басқа күнге қалдыру…</translation>
        </message>
        <message>
            <source>The date is changed; the roster is that of the new day.</source>
            <translation>Күні өзгертілді; құрам жаңа күнгідей.</translation>
        </message>
        <message>
            <source>The meeting won't take place</source>
            <translation>Отырыс өтпейді</translation>
        </message>
        <message>
            <source>Usually a mistake is corrected by a decision of a later meeting. The version signed now stays readable, and signing again keeps the number.</source>
            <translation>Қате әдетте кейінгі отырыстың шешімімен түзетіледі. Қазір қол қойылған нұсқа оқуға қолжетімді болып қалады, қайта қол қойғанда нөмірі сақталады.</translation>
        </message>
        <message>
            <source>What has to be mended</source>
            <translation>Не түзетілуі керек</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Why it is put off</source>
            <translation>Кейінге қалдыру себебі</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>&amp;New meeting</source>
            <translation>&amp;Жаңа отырыс</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Басып шығару</translation>
        </message>
        <message>
            <source>Academic year</source>
            <translation>Оқу жылы</translation>
        </message>
        <message>
            <source>All commissions</source>
            <translation>Барлық комиссиялар</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Барлық күйлер</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Барлық жылдар</translation>
        </message>
        <message>
            <source>Choose a meeting first.</source>
            <translation>Алдымен отырысты таңдаңыз.</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Commission, question, number</source>
            <translation>Комиссия, мәселе, нөмір</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Last number on paper…</source>
            <translation>Қағаздағы соңғы нөмір…</translation>
        </message>
        <message>
            <source>Library of phrases…</source>
            <translation>Тіркестер жинағы…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>No meetings here</source>
            <translation>Мұнда отырыс жоқ</translation>
        </message>
        <message>
            <source>Plan a meeting</source>
            <translation>Отырыс жоспарлау</translation>
        </message>
        <message>
            <source>Plan a meeting: the agenda proposes itself from open decisions and a template.</source>
            <translation>Отырыс жоспарлаңыз: күн тәртібі орындалмаған шешімдер мен үлгіден өзі ұсынылады.</translation>
        </message>
        <message>
            <source>Preview the protocol of the chosen meeting (Ctrl+P)</source>
            <translation>Таңдалған отырыс хаттамасын алдын ала қарау (Ctrl+P)</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Мәселелер</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>The meeting is in the bin.</source>
            <translation>Отырыс себетте.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Usual agendas…</source>
            <translation>Күн тәртібінің үлгілері…</translation>
        </message>
        <message>
            <source>meetings: {all}, signed: {signed}, decisions: {decisions}</source>
            <translation>отырыстар: {all}, қол қойылғаны: {signed}, шешімдер: {decisions}</translation>
        </message>
    </context>
    <context>
        <name>MembersTable</name>
        <message>
            <source>Category</source>
            <translation>Санаты</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төраға</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Өтілі</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Nobody belonged to it on this day</source>
            <translation>Бұл күні құрамында ешкім болмаған</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>order № {number}</source>
            <translation>№ {number} бұйрық</translation>
        </message>
    </context>
    <context>
        <name>MembershipDialog</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Басталуы</translation>
        </message>
        <message>
            <source>&amp;Order №</source>
            <translation>&amp;Бұйрық №</translation>
        </message>
        <message>
            <source>&amp;To, included</source>
            <translation>&amp;Соңғы күні (қоса)</translation>
        </message>
        <message>
            <source>Empty: until further notice.</source>
            <translation>Бос болса – мерзімсіз.</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Күнін жазыңыз, мысалы: 01.09.2026.</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Мүшелік</translation>
        </message>
        <message>
            <source>Order &amp;date</source>
            <translation>Бұйрық &amp;күні</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close message</source>
            <translation>Хабарды жабу</translation>
        </message>
    </context>
    <context>
        <name>MinutesEditor</name>
        <message numerus="yes">
            <source>%n place(s) have to be mended before signing.</source>
            <translation>
                <numerusform>Қол қоймас бұрын %n жерді түзету керек.</numerusform>
                <numerusform>Қол қоймас бұрын %n жерді түзету керек.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сақталды</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сақталуда…</translation>
        </message>
        <message>
            <source>Show the first</source>
            <translation>Біріншісін көрсету</translation>
        </message>
        <message>
            <source>Signed: protocol № {number}.</source>
            <translation>Қол қойылды: № {number} хаттама.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Өзіме алу</translation>
        </message>
        <message>
            <source>The question is in the bin.</source>
            <translation>Мәселе себетте.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталап көру</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>What you typed is kept and will be saved as soon as it can be.</source>
            <translation>Тергеніңіз жоғалмайды, мүмкін болған сәтте сақталады.</translation>
        </message>
        <message>
            <source>{name} is entering these minutes now; they can only be read here.</source>
            <translation>Хаттаманы қазір {name} толтырып отыр; мұнда тек оқуға болады.</translation>
        </message>
    </context>
    <context>
        <name>MinutesFrame</name>
        <message>
            <source>Add a &amp;question</source>
            <translation>&amp;Мәселе қосу</translation>
        </message>
    </context>
    <context>
        <name>MinutesHeader</name>
        <message>
            <source>&amp;Both languages</source>
            <translation>&amp;Екі тілде</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Тізімге оралу (Esc)</translation>
        </message>
        <message>
            <source>Chec&amp;k</source>
            <translation>&amp;Тексеру</translation>
        </message>
        <message>
            <source>Pre&amp;view</source>
            <translation>Алдын ала &amp;қарау</translation>
        </message>
        <message>
            <source>Si&amp;gn</source>
            <translation>Қол қо&amp;ю</translation>
        </message>
        <message>
            <source>protocol № {number}</source>
            <translation>№ {number} хаттама</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Аты</translation>
        </message>
        <message>
            <source>&amp;Patronymic</source>
            <translation>&amp;Әкесінің аты</translation>
        </message>
        <message>
            <source>&amp;Surname</source>
            <translation>&amp;Тегі</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Аты-жөнін өзгерту</translation>
        </message>
        <message>
            <source>Given name in Russian</source>
            <translation>Аты орысша</translation>
        </message>
        <message>
            <source>Patronymic in Russian</source>
            <translation>Әкесінің аты орысша</translation>
        </message>
        <message>
            <source>Surname in Russian</source>
            <translation>Тегі орысша</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingDialog</name>
        <message>
            <source>&amp;Agenda from</source>
            <translation>Күн &amp;тәртібінің негізі</translation>
        </message>
        <message>
            <source>&amp;Commission</source>
            <translation>&amp;Комиссия</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>Кү&amp;ні</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>Өткізу &amp;түрі</translation>
        </message>
        <message>
            <source>&amp;Language of the minutes</source>
            <translation>&amp;Хаттама тілі</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Жоспарлау</translation>
        </message>
        <message>
            <source>&amp;Questions</source>
            <translation>&amp;Мәселелер</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Уақыты</translation>
        </message>
        <message>
            <source>Academic &amp;year</source>
            <translation>Оқу ж&amp;ылы</translation>
        </message>
        <message>
            <source>Give the day, e.g. 15.10.</source>
            <translation>Күнін жазыңыз, мысалы: 15.10.</translation>
        </message>
        <message>
            <source>Give the time, e.g. 15:00.</source>
            <translation>Уақытын жазыңыз, мысалы: 15:00.</translation>
        </message>
        <message>
            <source>Make a commission first, on the page “Commissions”.</source>
            <translation>Алдымен «Комиссиялар» бетінде комиссия құрыңыз.</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Жаңа отырыс</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>&amp;Орны</translation>
        </message>
        <message>
            <source>The earlier meeting</source>
            <translation>Алдыңғы отырыс</translation>
        </message>
        <message>
            <source>Untick what isn't for this meeting. Questions can be added and moved later.</source>
            <translation>Осы отырысқа қатысы жоғының белгісін алыңыз. Мәселелерді кейін де қосып, ретін өзгертуге болады.</translation>
        </message>
        <message>
            <source>What waits only</source>
            <translation>Тек кезекте тұрған мәселелер</translation>
        </message>
    </context>
    <context>
        <name>NormsForm</name>
        <message>
            <source>dd.mm</source>
            <translation>кк.аа</translation>
        </message>
    </context>
    <context>
        <name>NormsTab</name>
        <message>
            <source>&amp;Defaults</source>
            <translation>&amp;Бастапқы мәндер</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Тексерулер</translation>
        </message>
        <message>
            <source>Checks of binding paragraphs always run; the others can be switched off.</source>
            <translation>Міндетті тармақтар бойынша тексерулер әрқашан жүреді; қалғандарын өшіруге болады.</translation>
        </message>
        <message>
            <source>Norms of the college</source>
            <translation>Колледж нормалары</translation>
        </message>
        <message>
            <source>Sa&amp;ve</source>
            <translation>&amp;Сақтау</translation>
        </message>
        <message>
            <source>The norms are saved.</source>
            <translation>Нормалар сақталды.</translation>
        </message>
    </context>
    <context>
        <name>OfficialDialog</name>
        <message>
            <source>&amp;From the day</source>
            <translation>Мына &amp;күннен</translation>
        </message>
        <message>
            <source>&amp;Office</source>
            <translation>&amp;Қызметі</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Адам</translation>
        </message>
        <message>
            <source>A new head ends the term of the former one; there may be several deputies.</source>
            <translation>Жаңа басшы енгізілсе, бұрынғысының өкілеттігі аяқталады; орынбасар бірнешеу бола алады.</translation>
        </message>
        <message>
            <source>Choose the person from the list of staff.</source>
            <translation>Адамды педагогтер тізімінен таңдаңыз.</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Күнін жазыңыз, мысалы: 01.09.2026.</translation>
        </message>
        <message>
            <source>Head or deputy</source>
            <translation>Басшы немесе орынбасары</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Try again</source>
            <translation>Қайталап көру</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Bin</source>
            <translation>Себет</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Тексерулер</translation>
        </message>
        <message>
            <source>College</source>
            <translation>Колледж</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссиялар</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Отырыстар</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Педагогтер</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Басты бет</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n адам</numerusform>
                <numerusform>%n адам</numerusform>
            </translation>
        </message>
        <message>
            <source>AGENDA:</source>
            <translation>КҮН ТӘРТІБІ:</translation>
        </message>
        <message>
            <source>Absent (reason):</source>
            <translation>Қатыспағандар (себебі):</translation>
        </message>
        <message>
            <source>Annex № 1
to protocol № {number} of {day}</source>
            <translation>№ 1 қосымша
№ {number} хаттамаға, {day}</translation>
        </message>
        <message>
            <source>Annex № 1
to the protocol of {day}</source>
            <translation>№ 1 қосымша
хаттамаға, {day}</translation>
        </message>
        <message>
            <source>Basis:</source>
            <translation>Негіздеме:</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төраға</translation>
        </message>
        <message>
            <source>Chair:</source>
            <translation>Төраға:</translation>
        </message>
        <message>
            <source>DECIDED:</source>
            <translation>ҚАУЛЫ ЕТІЛДІ:</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>ЖОБА</translation>
        </message>
        <message>
            <source>Due:</source>
            <translation>Мерзімі:</translation>
        </message>
        <message>
            <source>EXTRACT FROM PROTOCOL № {number}</source>
            <translation>№ {number} ХАТТАМАДАН ҮЗІНДІ</translation>
        </message>
        <message>
            <source>EXTRACT FROM THE PROTOCOL</source>
            <translation>ХАТТАМАДАН ҮЗІНДІ</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>HEARD:</source>
            <translation>ТЫҢДАЛДЫ:</translation>
        </message>
        <message>
            <source>Invited people</source>
            <translation>Шақырылғандар</translation>
        </message>
        <message>
            <source>Invited:</source>
            <translation>Шақырылғандар:</translation>
        </message>
        <message>
            <source>LIST OF PARTICIPANTS</source>
            <translation>ҚАТЫСҚАНДАР ТІЗІМІ</translation>
        </message>
        <message>
            <source>PROTOCOL</source>
            <translation>ХАТТАМА</translation>
        </message>
        <message>
            <source>PROTOCOL № {number}</source>
            <translation>ХАТТАМА № {number}</translation>
        </message>
        <message>
            <source>Place for the stamp</source>
            <translation>М.О.</translation>
        </message>
        <message>
            <source>Place:</source>
            <translation>Өткізілген орны:</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Present:</source>
            <translation>Қатысқандар:</translation>
        </message>
        <message>
            <source>Question {number} was taken off the agenda.</source>
            <translation>{number}-мәселе күн тәртібінен алынып тасталды.</translation>
        </message>
        <message>
            <source>Rapporteur:</source>
            <translation>Баяндамашы:</translation>
        </message>
        <message>
            <source>Reason for deciding without it: {reason}</source>
            <translation>Кворумсыз шешім қабылдау негізі: {reason}</translation>
        </message>
        <message>
            <source>Responsible:</source>
            <translation>Жауапты:</translation>
        </message>
        <message>
            <source>Result of the vote: for – {votes_for}, against – {against}, abstained – {abstained}.</source>
            <translation>Дауыс беру қорытындысы: жақтады – {votes_for}, қарсы – {against}, қалыс қалды – {abstained}.</translation>
        </message>
        <message>
            <source>Result of the vote: unanimous (for – {votes_for}, against – {against}, abstained – {abstained}).</source>
            <translation>Дауыс беру қорытындысы: бірауыздан (жақтады – {votes_for}, қарсы – {against}, қалыс қалды – {abstained}).</translation>
        </message>
        <message>
            <source>SPOKE:</source>
            <translation>СӨЗ СӨЙЛЕГЕНДЕР:</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Хатшы</translation>
        </message>
        <message>
            <source>Secretary:</source>
            <translation>Хатшы:</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Қолы</translation>
        </message>
        <message>
            <source>The code shows whether paper and record agree.</source>
            <translation>Код бойынша қағаз бен жазбаның сәйкестігі тексеріледі.</translation>
        </message>
        <message>
            <source>The question was put off to the next meeting.</source>
            <translation>Мәселе келесі отырысқа қалдырылды.</translation>
        </message>
        <message>
            <source>There is a quorum (members – {members}, present – {present}, needed – {needed}).</source>
            <translation>Кворум бар (мүшелер – {members}, қатысқаны – {present}, қажеті – {needed}).</translation>
        </message>
        <message>
            <source>There is no quorum (members – {members}, present – {present}, needed – {needed}).</source>
            <translation>Кворум жоқ (мүшелер – {members}, қатысқаны – {present}, қажеті – {needed}).</translation>
        </message>
        <message>
            <source>There was no quorum on this question.</source>
            <translation>Осы мәселе бойынша кворум болмады.</translation>
        </message>
        <message>
            <source>Time:</source>
            <translation>Уақыты:</translation>
        </message>
        <message>
            <source>True copy:</source>
            <translation>Дұрыс:</translation>
        </message>
        <message>
            <source>all members</source>
            <translation>барлық мүшелер</translation>
        </message>
        <message>
            <source>enlarged meeting</source>
            <translation>кеңейтілген отырыс</translation>
        </message>
        <message>
            <source>extraordinary meeting</source>
            <translation>кезектен тыс отырыс</translation>
        </message>
        <message>
            <source>list attached</source>
            <translation>тізім қоса беріледі</translation>
        </message>
        <message>
            <source>online meeting</source>
            <translation>онлайн отырыс</translation>
        </message>
        <message>
            <source>with good reason</source>
            <translation>себепті</translation>
        </message>
        <message>
            <source>without a reason</source>
            <translation>себепсіз</translation>
        </message>
        <message>
            <source>{person}: took part from question № {first} on.</source>
            <translation>{person}: № {first} мәселеден бастап қатысты.</translation>
        </message>
        <message>
            <source>{person}: took part in questions № {first} to № {last}.</source>
            <translation>{person}: № {first} – № {last} мәселелерге қатысты.</translation>
        </message>
        <message>
            <source>{person}: took part up to question № {last}.</source>
            <translation>{person}: № {last} мәселеге дейін қоса қатысты.</translation>
        </message>
        <message>
            <source>{title} (order № {number} of {day})</source>
            <translation>{title} (№ {number} бұйрық, {day})</translation>
        </message>
        <message>
            <source>“___” ______________ 20___</source>
            <translation>20___ жылғы «___» ______________</translation>
        </message>
    </context>
    <context>
        <name>PaperNumberDialog</name>
        <message>
            <source>&amp;Academic year</source>
            <translation>&amp;Оқу жылы</translation>
        </message>
        <message>
            <source>&amp;Body</source>
            <translation>&amp;Комиссия, кеңес</translation>
        </message>
        <message>
            <source>&amp;Last number</source>
            <translation>&amp;Соңғы нөмір</translation>
        </message>
        <message>
            <source>Last number on paper</source>
            <translation>Қағаздағы соңғы нөмір</translation>
        </message>
        <message>
            <source>The next protocol signed here gets № {number}.</source>
            <translation>Бағдарламада қол қойылатын келесі хаттаманың нөмірі – № {number}.</translation>
        </message>
        <message>
            <source>The program has numbered protocols up to № {number} here: this can't be changed any more.</source>
            <translation>Мұнда бағдарлама № {number} дейінгі хаттамаларға нөмір берді: енді өзгертуге болмайды.</translation>
        </message>
        <message>
            <source>The protocols up to this number are kept on paper only; 0 means there are none.</source>
            <translation>Осы нөмірге дейінгі хаттамалар тек қағазда сақталады; 0 – ондай хаттама жоқ.</translation>
        </message>
        <message>
            <source>There is no body to number protocols of yet.</source>
            <translation>Хаттамасы нөмірленетін комиссия әлі жоқ.</translation>
        </message>
    </context>
    <context>
        <name>PeopleLine</name>
        <message>
            <source>Take off</source>
            <translation>Алып тастау</translation>
        </message>
    </context>
    <context>
        <name>PeriodEdit</name>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>to date</source>
            <translation>осы күнге дейін</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>&amp;Belongs to</source>
            <translation>&amp;Қайдан</translation>
        </message>
        <message>
            <source>&amp;Category</source>
            <translation>Біліктілік &amp;санаты</translation>
        </message>
        <message>
            <source>&amp;Degree</source>
            <translation>Ғылыми &amp;дәрежесі</translation>
        </message>
        <message>
            <source>&amp;Education</source>
            <translation>&amp;Білімі</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Аты</translation>
        </message>
        <message>
            <source>&amp;Hired on</source>
            <translation>&amp;Жұмысқа алынған күні</translation>
        </message>
        <message>
            <source>&amp;Institution</source>
            <translation>Бітірген &amp;оқу орны</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Ескертпе</translation>
        </message>
        <message>
            <source>&amp;Patronymic</source>
            <translation>&amp;Әкесінің аты</translation>
        </message>
        <message>
            <source>&amp;Surname</source>
            <translation>&amp;Тегі</translation>
        </message>
        <message>
            <source>&amp;Teaching since</source>
            <translation>Педагогтік жұмысты &amp;бастаған күні</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Байланыс</translation>
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation>&amp;Электрондық пошта</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Experience is counted from this day.</source>
            <translation>Өтілі осы күннен есептеледі.</translation>
        </message>
        <message>
            <source>Given name in Russian</source>
            <translation>Аты орысша</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Жаңа адам</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Санаты жоқ</translation>
        </message>
        <message>
            <source>Not written down</source>
            <translation>Жазылмаған</translation>
        </message>
        <message>
            <source>O&amp;rganisation</source>
            <translation>Ұ&amp;йымы</translation>
        </message>
        <message>
            <source>Only where the Russian spelling differs.</source>
            <translation>Орысша жазылуы өзгеше болса ғана.</translation>
        </message>
        <message>
            <source>Order № of the category</source>
            <translation>Санат берілген бұйрық №</translation>
        </message>
        <message>
            <source>Our college</source>
            <translation>Біздің колледж</translation>
        </message>
        <message>
            <source>P&amp;hone</source>
            <translation>Теле&amp;фоны</translation>
        </message>
        <message>
            <source>P&amp;osition</source>
            <translation>&amp;Лауазымы</translation>
        </message>
        <message>
            <source>Patronymic in Russian</source>
            <translation>Әкесінің аты орысша</translation>
        </message>
        <message>
            <source>Person's card</source>
            <translation>Адамның картасы</translation>
        </message>
        <message>
            <source>S&amp;ubjects</source>
            <translation>&amp;Пәндері</translation>
        </message>
        <message>
            <source>Specia&amp;lities</source>
            <translation>&amp;Мамандықтары</translation>
        </message>
        <message>
            <source>Surname in Russian</source>
            <translation>Тегі орысша</translation>
        </message>
        <message>
            <source>Teaching</source>
            <translation>Оқытатыны</translation>
        </message>
        <message>
            <source>This isn't a day. Write it as 15.09.2020.</source>
            <translation>Бұл күн емес. Былай жазыңыз: 15.09.2020.</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message numerus="yes">
            <source>%n commission(s) now need a new chair.</source>
            <translation>
                <numerusform>Енді %n комиссияға жаңа төраға керек.</numerusform>
                <numerusform>Енді %n комиссияға жаңа төраға керек.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Edit the card</source>
            <translation>Картаны &amp;түзету</translation>
        </message>
        <message>
            <source>Another category…</source>
            <translation>Біліктілік санатын өзгерту…</translation>
        </message>
        <message>
            <source>Another name…</source>
            <translation>Аты-жөнін өзгерту…</translation>
        </message>
        <message>
            <source>Another position…</source>
            <translation>Лауазымын өзгерту…</translation>
        </message>
        <message>
            <source>Belongs to no commission yet.</source>
            <translation>Әзірге ешбір комиссия құрамында жоқ.</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Төраға</translation>
        </message>
        <message>
            <source>Chan&amp;ge from a day</source>
            <translation>Белгілі күннен &amp;өзгерту</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссиялар</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Байланыс</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электрондық пошта</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message numerus="yes">
            <source>Experience: %n year(s)</source>
            <translation>
                <numerusform>Өтілі: %n жыл</numerusform>
                <numerusform>Өтілі: %n жыл</numerusform>
            </translation>
        </message>
        <message>
            <source>Groups this year</source>
            <translation>Биылғы топтары</translation>
        </message>
        <message>
            <source>Hired on</source>
            <translation>Жұмысқа алынған күні</translation>
        </message>
        <message>
            <source>History of changes</source>
            <translation>Өзгерістер тарихы</translation>
        </message>
        <message>
            <source>Leaving the college…</source>
            <translation>Колледжден кету…</translation>
        </message>
        <message>
            <source>Left on {day}</source>
            <translation>{day} күні кеткен</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Positions, categories, names</source>
            <translation>Лауазымдары, санаттары, аты-жөндері</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Себетке салу</translation>
        </message>
        <message>
            <source>Specialities</source>
            <translation>Мамандықтары</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Пәндері</translation>
        </message>
        <message>
            <source>Take the leaving back</source>
            <translation>Кетуді қайтару</translation>
        </message>
        <message>
            <source>Take this entry away: it was a mistake</source>
            <translation>Бұл жазбаны алып тастау: қате енгізілген</translation>
        </message>
        <message>
            <source>Teaching and education</source>
            <translation>Оқытатыны және білімі</translation>
        </message>
        <message>
            <source>Teaching since</source>
            <translation>Педагогтік жұмыс басталған күн</translation>
        </message>
        <message>
            <source>The leaving is noted.</source>
            <translation>Кеткені белгіленді.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>PersonPicker</name>
        <message>
            <source>Add “{name}”</source>
            <translation>«{name}» қосу</translation>
        </message>
        <message>
            <source>Nobody is found</source>
            <translation>Ешкім табылмады</translation>
        </message>
        <message>
            <source>Type a few letters of the name</source>
            <translation>Аты-жөнінің бірнеше әрпін теріңіз</translation>
        </message>
    </context>
    <context>
        <name>PhraseDialog</name>
        <message>
            <source>&amp;Letters</source>
            <translation>&amp;Қысқартуы</translation>
        </message>
        <message>
            <source>&amp;Offered first</source>
            <translation>&amp;Алдымен ұсынылатын жері</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Барлық жерде</translation>
        </message>
        <message>
            <source>In &amp;Kazakh</source>
            <translation>Қ&amp;азақша</translation>
        </message>
        <message>
            <source>In &amp;Russian</source>
            <translation>&amp;Орысша</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Сөз үлгісі</translation>
        </message>
        <message>
            <source>Variables: {list}</source>
            <translation>Айнымалылар: {list}</translation>
        </message>
    </context>
    <context>
        <name>PhrasePopup</name>
        <message>
            <source>A few letters of the phrase</source>
            <translation>Тіркестің бірнеше әрпі</translation>
        </message>
        <message>
            <source>Enter inserts; your own phrases are on the page “College”.</source>
            <translation>Enter қояды; өз тіркестеріңіз «Колледж» бетінде.</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Дайын тіркестер</translation>
        </message>
    </context>
    <context>
        <name>PhrasesTab</name>
        <message>
            <source>&amp;New phrase</source>
            <translation>&amp;Жаңа үлгі</translation>
        </message>
        <message>
            <source>Add a phrase</source>
            <translation>Сөз үлгісін қосу</translation>
        </message>
        <message>
            <source>Add phrases that your minutes repeat; a few letters then put them into the text.</source>
            <translation>Хаттамада жиі қайталанатын сөз үлгілерін қосыңыз: содан кейін бірнеше әріп терсеңіз, мәтінге қойылады.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Қысқартуы</translation>
        </message>
        <message>
            <source>No phrases</source>
            <translation>Сөз үлгілері жоқ</translation>
        </message>
        <message>
            <source>Offered first</source>
            <translation>Алдымен ұсынылады</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Шығу тегі</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Сөз үлгісі</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Себетке салу</translation>
        </message>
        <message>
            <source>The phrase is in the bin.</source>
            <translation>Сөз үлгісі себетте.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Words of the phrase</source>
            <translation>Үлгідегі сөздер</translation>
        </message>
        <message>
            <source>built in</source>
            <translation>дайын</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>барлық жерде</translation>
        </message>
        <message>
            <source>own</source>
            <translation>өзіміздікі</translation>
        </message>
    </context>
    <context>
        <name>PositionDialog</name>
        <message>
            <source>&amp;Position</source>
            <translation>&amp;Лауазымы</translation>
        </message>
        <message>
            <source>Another position</source>
            <translation>Лауазымын өзгерту</translation>
        </message>
        <message>
            <source>Choose the position.</source>
            <translation>Лауазымын таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>PositionsTab</name>
        <message>
            <source>&amp;New position</source>
            <translation>&amp;Жаңа лауазым</translation>
        </message>
        <message>
            <source>Also those no longer given</source>
            <translation>Берілмейтіндері де</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>For the checks it is</source>
            <translation>Тексеру үшін бұл</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>Қазақша</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>Орысша</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Words of the position</source>
            <translation>Лауазымның атауы</translation>
        </message>
        <message>
            <source>no longer given</source>
            <translation>енді берілмейді</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Жабу</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Басып шығару…</translation>
        </message>
        <message>
            <source>As it stands now</source>
            <translation>Қазіргі күйі</translation>
        </message>
        <message>
            <source>Both, side by side</source>
            <translation>Екі тілде қатар</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Шешімдер</translation>
        </message>
        <message>
            <source>Decisions of the extract</source>
            <translation>Үзіндіге енетін шешімдер</translation>
        </message>
        <message>
            <source>Extract from the protocol</source>
            <translation>Хаттамадан үзінді</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Нұсқасы</translation>
        </message>
        <message>
            <source>Issue {serial} of {date}</source>
            <translation>{serial}-нұсқа, {date}</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Қазақша</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF файлдары (*.pdf)</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Қағаз</translation>
        </message>
        <message>
            <source>Preparing the paper</source>
            <translation>Қағаз дайындалуда</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Алдын ала қарау</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Хаттама</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Орысша</translation>
        </message>
        <message>
            <source>Save as &amp;Word…</source>
            <translation>&amp;Word түрінде сақтау…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>P&amp;DF түрінде сақтау…</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Қағазды сақтау</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>The font lacks these characters; they are printed by their numbers: {letters}</source>
            <translation>Қаріпте мына таңбалар жоқ, олар нөмірімен басылады: {letters}</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Word файлдары (*.docx)</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Attendance isn't marked. Mark who was present.</source>
            <translation>Қатысушылар белгіленбеген. Кім қатысқанын белгілеңіз.</translation>
        </message>
        <message>
            <source>Question {number} has no decision. Write the decision, or put the question off.</source>
            <translation>{number}-мәселе бойынша шешім жоқ. Шешімді жазыңыз немесе мәселені кейінге қалдырыңыз.</translation>
        </message>
        <message>
            <source>Question {number} has no wording. Write the question.</source>
            <translation>{number}-мәселенің мәтіні жоқ. Мәселені жазыңыз.</translation>
        </message>
        <message>
            <source>Question {number} was decided without a quorum: {present} present, {needed} needed. Check who came late or left, or give the reason.</source>
            <translation>{number}-мәселе кворумсыз шешілген: қатысқаны – {present}, қажеті – {needed}. Кешіккендер мен ерте кеткендерді тексеріңіз немесе себебін жазыңыз.</translation>
        </message>
        <message>
            <source>Question {number}, decision {decision} has no due date. Set it, or mark that none is needed.</source>
            <translation>{number}-мәселе, {decision}-шешім: мерзімі көрсетілмеген. Мерзімін қойыңыз немесе қажет емес деп белгілеңіз.</translation>
        </message>
        <message>
            <source>Question {number}, decision {decision} has no wording. Write it or delete it.</source>
            <translation>{number}-мәселе, {decision}-шешімнің мәтіні жоқ. Жазыңыз немесе өшіріңіз.</translation>
        </message>
        <message>
            <source>Question {number}, decision {decision} is due before the meeting itself. Check the date.</source>
            <translation>{number}-мәселе, {decision}-шешім: мерзімі отырыс күнінен бұрын. Күнін тексеріңіз.</translation>
        </message>
        <message>
            <source>Question {number}, decision {decision}: nobody is responsible. Choose who is.</source>
            <translation>{number}-мәселе, {decision}-шешім: жауапты адам көрсетілмеген. Жауаптыны таңдаңыз.</translation>
        </message>
        <message>
            <source>Question {number}: it isn't said who spoke. Choose the speaker.</source>
            <translation>{number}-мәселе: кім сөйлегені көрсетілмеген. Сөз сөйлеушіні таңдаңыз.</translation>
        </message>
        <message>
            <source>Question {number}: the text in the second language is missing. Write it, or print it in one language.</source>
            <translation>{number}-мәселе: екінші тілдегі мәтін жоқ. Жазыңыз немесе бір тілде басып шығарыңыз.</translation>
        </message>
        <message>
            <source>Question {number}: {votes} votes of {present} members present. Check whether everybody's vote is counted.</source>
            <translation>{number}-мәселе: қатысқан {present} мүшенің {votes} дауысы көрсетілген. Барлық дауыс есептелгенін тексеріңіз.</translation>
        </message>
        <message>
            <source>Question {number}: {votes} votes, but only {present} members present. Check the votes.</source>
            <translation>{number}-мәселе: дауыс саны – {votes}, ал қатысқан мүшелер – {present}. Дауыстарды тексеріңіз.</translation>
        </message>
        <message>
            <source>The agenda is empty. Add a question.</source>
            <translation>Күн тәртібі бос. Мәселе қосыңыз.</translation>
        </message>
        <message>
            <source>The chair of the meeting isn't named. Choose the chair.</source>
            <translation>Отырыстың төрағасы көрсетілмеген. Төрағаны таңдаңыз.</translation>
        </message>
        <message>
            <source>The meeting is planned for {day}: it can be signed from that day on.</source>
            <translation>Отырыс {day} күніне жоспарланған: хаттамаға сол күннен бастап қол қойылады.</translation>
        </message>
        <message>
            <source>The meeting of {day} isn't signed yet, and numbers follow the order of signing. Sign it first.</source>
            <translation>{day} күнгі отырыстың хаттамасына қол қойылмаған, ал нөмір қол қойылу ретімен беріледі. Алдымен соған қол қойыңыз.</translation>
        </message>
        <message>
            <source>The members of the day differ from the list of the meeting (joined: {joined}, left: {left}). Bring the list up to date or leave it on purpose.</source>
            <translation>Сол күнгі құрам отырыс тізімінен өзгеше (қосылғаны: {joined}, шыққаны: {left}). Тізімді жаңартыңыз немесе әдейі солай қалдырыңыз.</translation>
        </message>
        <message>
            <source>The minutes need a look ({code}).</source>
            <translation>Хаттаманы қарап шығыңыз ({code}).</translation>
        </message>
        <message>
            <source>The secretary of the meeting isn't named. Choose the secretary.</source>
            <translation>Отырыстың хатшысы көрсетілмеген. Хатшыны таңдаңыз.</translation>
        </message>
        <message>
            <source>There is no quorum: {present} present, {needed} needed. Check the attendance or give the reason for deciding without it.</source>
            <translation>Кворум жоқ: қатысқаны – {present}, қажеті – {needed}. Қатысушыларды тексеріңіз немесе кворумсыз шешім қабылдау себебін жазыңыз.</translation>
        </message>
        <message>
            <source>{person} leads or keeps the minutes but is marked as absent. Choose somebody who was present.</source>
            <translation>{person} отырысты жүргізуші немесе хатшы, бірақ қатыспаған деп белгіленген. Қатысқан адамды таңдаңыз.</translation>
        </message>
        <message>
            <source>{person}: excused, but the reason isn't written. Write the reason.</source>
            <translation>{person}: себепті келмеді деп белгіленген, бірақ себебі жазылмаған. Себебін жазыңыз.</translation>
        </message>
        <message>
            <source>{person}: presence isn't marked. Mark whether the person was present.</source>
            <translation>{person}: қатысқаны белгіленбеген. Қатысқан-қатыспағанын белгілеңіз.</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPanel</name>
        <message>
            <source>Before signing: {stopping} to mend, {others} to look at</source>
            <translation>Қол қоярдан бұрын: түзету керек – {stopping}, қарап шығу керек – {others}</translation>
        </message>
        <message>
            <source>Everything is there.</source>
            <translation>Бәрі толық.</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Change the language</source>
            <translation>Тілді ауыстыру</translation>
        </message>
        <message>
            <source>Close the college</source>
            <translation>Колледжді жабу</translation>
        </message>
        <message>
            <source>Help, keys, about</source>
            <translation>Көмек, пернелер, бағдарлама туралы</translation>
        </message>
        <message>
            <source>New college</source>
            <translation>Жаңа колледж</translation>
        </message>
        <message>
            <source>Open another college</source>
            <translation>Басқа колледжді ашу</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>The program ended unexpectedly last time. What was entered is kept.</source>
            <translation>Бағдарлама өткен жолы кенеттен тоқтап қалды. Енгізілген деректер сақталған.</translation>
        </message>
    </context>
    <context>
        <name>ProposalDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Жабу</translation>
        </message>
        <message>
            <source>1. Teachers of the college who teach its subjects</source>
            <translation>1. Колледждің осы пәндерді беретін оқытушылары</translation>
        </message>
        <message>
            <source>2. Join it to another commission</source>
            <translation>2. Басқа комиссиямен біріктіру</translation>
        </message>
        <message>
            <source>3. An inter-college commission with colleagues from elsewhere</source>
            <translation>3. Басқа ұйымдардың педагогтерімен колледжаралық комиссия</translation>
        </message>
        <message>
            <source>How to come to three teachers</source>
            <translation>Үш оқытушыға қалай жеткізуге болады</translation>
        </message>
        <message>
            <source>No teachers of other colleges are known: add them as people from outside.</source>
            <translation>Басқа колледждердің оқытушылары енгізілмеген: оларды сырттан келген адам ретінде қосыңыз.</translation>
        </message>
        <message>
            <source>Nobody else here teaches its subjects.</source>
            <translation>Бұл пәндерді колледжде басқа ешкім бермейді.</translation>
        </message>
        <message>
            <source>There is no other commission of this kind.</source>
            <translation>Мұндай түрдегі басқа комиссия жоқ.</translation>
        </message>
        <message>
            <source>Where teachers are too few, ¶16 asks the college to bring together colleagues of several organisations.</source>
            <translation>Оқытушылар аз болса, 16-тармақ бойынша колледж бірнеше ұйымның педагогтерін біріктіреді.</translation>
        </message>
        <message>
            <source>common subjects</source>
            <translation>ортақ пәндер</translation>
        </message>
        <message>
            <source>related subjects</source>
            <translation>сабақтас пәндер</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Қайдан іздеу:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Файл &amp;түрі:</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Page &amp;Set:</source>
            <translation>Беттер &amp;жиыны:</translation>
        </message>
        <message>
            <source>Page &amp;order:</source>
            <translation>Беттердің &amp;реті:</translation>
        </message>
        <message>
            <source>Pages &amp;per sheet:</source>
            <translation>Парақтағы &amp;бет саны:</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>QuestionLine</name>
        <message>
            <source>Kind of the question</source>
            <translation>Мәселе түрі</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Төмен жылжыту (Alt+↓)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Жоғары жылжыту (Alt+↑)</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Мәселе</translation>
        </message>
        <message>
            <source>Take the question away</source>
            <translation>Мәселені алып тастау</translation>
        </message>
    </context>
    <context>
        <name>QuestionPanel</name>
        <message>
            <source>Add a decision (Ctrl+Enter)</source>
            <translation>Шешім қосу (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Add a speech (Ctrl+Shift+Enter)</source>
            <translation>Сөз сөйлеушіні қосу (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <source>DECIDED</source>
            <translation>ҚАУЛЫ ЕТІЛДІ</translation>
        </message>
        <message>
            <source>HEARD</source>
            <translation>ТЫҢДАЛДЫ</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Тыңдалды</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Kind of question</source>
            <translation>Мәселенің түрі</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Мәселе</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Баяндамашы</translation>
        </message>
        <message>
            <source>SPOKE</source>
            <translation>СӨЗ СӨЙЛЕГЕНДЕР</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Дауыс беру</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>&amp;Confirm</source>
            <translation>&amp;Растау</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Себебін жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>RecordConflict</name>
        <message>
            <source>&amp;Keep mine</source>
            <translation>&amp;Менікін қалдыру</translation>
        </message>
        <message>
            <source>Saved meanwhile</source>
            <translation>Осы арада сақталғаны</translation>
        </message>
        <message>
            <source>Somebody else has saved meanwhile</source>
            <translation>Осы арада басқа адам сақтап қойды</translation>
        </message>
        <message>
            <source>To take over what was saved meanwhile, cancel here and open the record again.</source>
            <translation>Осы арада сақталғанын алу үшін терезені жауып, жазбаны қайта ашыңыз.</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Сіздікі</translation>
        </message>
    </context>
    <context>
        <name>RecordTable</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n жол</numerusform>
                <numerusform>%n жол</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n таңдалды</numerusform>
                <numerusform>%n таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Мәтін ретінде көшіру</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>&amp;Choose a backup…</source>
            <translation>Көшірмені &amp;таңдау…</translation>
        </message>
        <message>
            <source>Backups (*.adisker-backup *.adisker);;All files (*)</source>
            <translation>Сақтық көшірмелер (*.adisker-backup *.adisker);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Көшірмені таңдау</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>Көшірмеде</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Көшірме қаралуда</translation>
        </message>
        <message>
            <source>No backup chosen yet</source>
            <translation>Көшірме әлі таңдалмады</translation>
        </message>
        <message>
            <source>No sound backup was found there. Choose one yourself.</source>
            <translation>Ол жерде жарамды көшірме табылмады. Өзіңіз таңдаңыз.</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Қазір ашық</translation>
        </message>
        <message>
            <source>Put the backup in &amp;place</source>
            <translation>Көшірмені &amp;орнына қою</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Сақтық көшірмені қалпына келтіру</translation>
        </message>
        <message>
            <source>Restoring the backup…</source>
            <translation>Сақтық көшірме қалпына келтірілуде…</translation>
        </message>
        <message>
            <source>Take the &amp;newest of the college's folder</source>
            <translation>Колледж қалтасындағы &amp;соңғысын алу</translation>
        </message>
        <message>
            <source>The backup takes the place of everything on the server. What is there now is backed up first, into the program's own folder. Everybody else should close the college before.</source>
            <translation>Көшірме сервердегі барлық деректердің орнына қойылады. Қазіргі деректердің көшірмесі алдымен бағдарламаның өз қалтасына сақталады. Басқа қызметкерлер колледжді алдын ала жапсын.</translation>
        </message>
        <message>
            <source>The backup takes the place of the open college: what was entered after it isn't in sight any more. Nothing is thrown away: the present file is kept beside it under another name. The college is closed and opened again.</source>
            <translation>Көшірме ашық тұрған колледждің орнына қойылады: одан кейін енгізілгендер көрінбейді. Ештеңе жойылмайды: қазіргі файл қасында басқа атаумен сақталады. Колледж жабылып, қайта ашылады.</translation>
        </message>
        <message>
            <source>staff: {people}, commissions: {commissions}, meetings: {meetings}, last change: {changed}</source>
            <translation>қызметкер: {people}, комиссия: {commissions}, отырыс: {meetings}, соңғы өзгеріс: {changed}</translation>
        </message>
    </context>
    <context>
        <name>RoleDialog</name>
        <message>
            <source>&amp;From the day</source>
            <translation>Мына &amp;күннен</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Рөлі</translation>
        </message>
        <message>
            <source>Another role</source>
            <translation>Басқа рөл</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Күнін жазыңыз, мысалы: 01.09.2026.</translation>
        </message>
    </context>
    <context>
        <name>RowFrame</name>
        <message>
            <source>Remove (Ctrl+Shift+Delete)</source>
            <translation>Өшіру (Ctrl+Shift+Delete)</translation>
        </message>
    </context>
    <context>
        <name>RuleSetDialog</name>
        <message>
            <source>&amp;Order №</source>
            <translation>&amp;Бұйрық №</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Акт</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Күнін жазыңыз, мысалы: 01.09.2026.</translation>
        </message>
        <message>
            <source>Order &amp;date</source>
            <translation>Бұйрық &amp;күні</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>Chairs of associations approved</source>
            <translation>Бірлестік төрағасының бекітілуі</translation>
        </message>
        <message>
            <source>Decisions in time</source>
            <translation>Шешімдердің мерзімінде орындалуы</translation>
        </message>
        <message>
            <source>Every commission has a chair</source>
            <translation>Әр комиссияның төрағасы бар</translation>
        </message>
        <message>
            <source>How chairs were chosen</source>
            <translation>Төрағаның сайлану негізі</translation>
        </message>
        <message>
            <source>Number of meetings</source>
            <translation>Отырыстар саны</translation>
        </message>
        <message>
            <source>Protocols signed in time</source>
            <translation>Хаттамаларға уақтылы қол қою</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Кворум</translation>
        </message>
        <message>
            <source>Size of commissions</source>
            <translation>Комиссия мүшелерінің саны</translation>
        </message>
        <message>
            <source>Size of departments</source>
            <translation>Кафедра оқытушыларының саны</translation>
        </message>
        <message>
            <source>Specialists from outside</source>
            <translation>Сырттан тартылған мамандар</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Find a record or a command (Ctrl+K)</source>
            <translation>Жазбаны немесе әрекетті іздеу (Ctrl+K)</translation>
        </message>
        <message>
            <source>Nothing is found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Жабу</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Тіл</translation>
        </message>
        <message>
            <source>&amp;Open the college used last</source>
            <translation>Соңғы колледжді &amp;ашу</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Безендіру</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Үлкен</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Үлкенірек</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Көрініс</translation>
        </message>
        <message>
            <source>Open the college used last</source>
            <translation>Соңғы колледжді ашу</translation>
        </message>
        <message>
            <source>Re&amp;mind after</source>
            <translation>Е&amp;ске салу</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Size of the te&amp;xt</source>
            <translation>&amp;Мәтін өлшемі</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Кіші</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Іске қосылу</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Қалыпты</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Өте үлкен</translation>
        </message>
        <message>
            <source>a month without a backup</source>
            <translation>бір ай көшірме жасалмаса</translation>
        </message>
        <message>
            <source>a week without a backup</source>
            <translation>бір апта көшірме жасалмаса</translation>
        </message>
        <message>
            <source>never</source>
            <translation>ешқашан</translation>
        </message>
        <message>
            <source>two weeks without a backup</source>
            <translation>екі апта көшірме жасалмаса</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Fold the sidebar (Ctrl+B)</source>
            <translation>Бүйір тақтаны жию (Ctrl+B)</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Беттер</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>&amp;Sign</source>
            <translation>Қол қо&amp;ю</translation>
        </message>
        <message>
            <source>Go on &amp;editing</source>
            <translation>Т&amp;олтыруды жалғастыру</translation>
        </message>
        <message>
            <source>Left as it is:</source>
            <translation>Осы күйінде қалады:</translation>
        </message>
        <message>
            <source>Protocol № {number} of {date}</source>
            <translation>{date} күнгі № {number} хаттама</translation>
        </message>
        <message>
            <source>Sign the protocol</source>
            <translation>Хаттамаға қол қою</translation>
        </message>
        <message>
            <source>Signing gives the number and freezes the text with the names and positions of that day. A later mistake is corrected by a decision of another meeting, or by the methodist with a reason.</source>
            <translation>Қол қойылғанда хаттамаға нөмір беріледі, мәтіні сол күнгі аты-жөндер және лауазымдармен бекітіледі. Кейін табылған қате басқа отырыстың шешімімен немесе себебін көрсетіп әдіскер арқылы түзетіледі.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>тағы {count}</translation>
        </message>
    </context>
    <context>
        <name>SpecialitiesTab</name>
        <message>
            <source>&amp;New speciality</source>
            <translation>&amp;Жаңа мамандық</translation>
        </message>
        <message>
            <source>Add a speciality</source>
            <translation>Мамандық қосу</translation>
        </message>
        <message>
            <source>Also closed ones</source>
            <translation>Жабылғандары да</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылған</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Топтар</translation>
        </message>
        <message>
            <source>Groups and programmes belong to a speciality.</source>
            <translation>Топтар мен бағдарламалар мамандыққа тиесілі.</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Атауы немесе коды</translation>
        </message>
        <message>
            <source>No specialities yet</source>
            <translation>Әзірге мамандық жоқ</translation>
        </message>
        <message>
            <source>Speciality</source>
            <translation>Мамандық</translation>
        </message>
    </context>
    <context>
        <name>SpecialityDialog</name>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Коды</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>Closed &amp;on</source>
            <translation>&amp;Жабылған күні</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Speciality</source>
            <translation>Мамандық</translation>
        </message>
    </context>
    <context>
        <name>SpeechRow</name>
        <message>
            <source>Speaker</source>
            <translation>Сөз сөйлеуші</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Айтқаны</translation>
        </message>
    </context>
    <context>
        <name>StaffPage</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Қосу</translation>
        </message>
        <message>
            <source>&amp;New person</source>
            <translation>&amp;Жаңа адам</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Адам қосу</translation>
        </message>
        <message>
            <source>Add quickly: surname, given name, patronymic</source>
            <translation>Жылдам қосу: тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Барлық санаттар</translation>
        </message>
        <message>
            <source>All commissions</source>
            <translation>Барлық комиссиялар</translation>
        </message>
        <message>
            <source>All positions</source>
            <translation>Барлық лауазымдар</translation>
        </message>
        <message>
            <source>All subjects</source>
            <translation>Барлық пәндер</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санаты</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссиялар</translation>
        </message>
        <message>
            <source>Edit the card</source>
            <translation>Картаны түзету</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Өтілі</translation>
        </message>
        <message>
            <source>From outside</source>
            <translation>Сырттан</translation>
        </message>
        <message>
            <source>Have left</source>
            <translation>Кеткендер</translation>
        </message>
        <message>
            <source>In no commission</source>
            <translation>Ешбір комиссияда жоқ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Name, subject, phone</source>
            <translation>Аты-жөні, пәні, телефоны</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Санаты жоқ</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Мұнда әзірге ешкім жоқ</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Position of the person added</source>
            <translation>Қосылатын адамның лауазымы</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Педагогтер</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Пән</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Пәндер</translation>
        </message>
        <message>
            <source>The person is in the bin.</source>
            <translation>Адам туралы жазба себетте.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Work here</source>
            <translation>Жұмыста</translation>
        </message>
        <message>
            <source>Write a name into the line above and press Enter; the rest can be added later.</source>
            <translation>Жоғарыдағы жолға аты-жөнін жазып, Enter басыңыз; қалғанын кейін толтыруға болады.</translation>
        </message>
        <message>
            <source>work here: {working}, from outside: {outside}, have left: {left}</source>
            <translation>жұмыста: {working}, сырттан: {outside}, кеткендер: {left}</translation>
        </message>
    </context>
    <context>
        <name>StaffPositionDialog</name>
        <message>
            <source>&amp;For the checks it is</source>
            <translation>&amp;Тексерулер үшін бұл</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>No &amp;longer given</source>
            <translation>&amp;Енді берілмейді</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазым</translation>
        </message>
        <message>
            <source>Teachers and masters count among the three of ¶16.</source>
            <translation>Оқытушылар мен шеберлер 16-тармақтағы үш адамның қатарына кіреді.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n күн кешікті</numerusform>
                <numerusform>%n күн кешікті</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the minutes, sign and print the protocol</source>
            <translation>Хаттаманы толтырып, қол қойып, басып шығарыңыз</translation>
        </message>
        <message>
            <source>Enter the staff</source>
            <translation>Педагогтерді енгізіңіз</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Алғашқы қадамдар</translation>
        </message>
        <message>
            <source>Form the commissions and their members</source>
            <translation>Комиссияларды және олардың мүшелерін құрыңыз</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Кешіккендер</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Алдағылар</translation>
        </message>
        <message>
            <source>No meeting is planned. Plan the next one on the page of meetings.</source>
            <translation>Жоспарланған отырыс жоқ. Келесі отырысты «Отырыстар» бетінде жоспарлаңыз.</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>Кешіккен ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Plan the first meeting with its agenda</source>
            <translation>Алғашқы отырысты және оның күн тәртібін жоспарлаңыз</translation>
        </message>
        <message>
            <source>Protocol not signed: {name}</source>
            <translation>Хаттамаға қол қойылмаған: {name}</translation>
        </message>
        <message>
            <source>Record who chairs each commission, and on what basis</source>
            <translation>Әр комиссияның төрағасын және оның негізін жазыңыз</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Басты бет</translation>
        </message>
        <message>
            <source>The checks find nothing to mend.</source>
            <translation>Тексерулер түзететін ештеңе таппады.</translation>
        </message>
        <message>
            <source>What the Rules still want</source>
            <translation>Қағидалар нені талап етеді</translation>
        </message>
        <message>
            <source>decisions due in 14 days</source>
            <translation>14 күн ішінде орындалатын шешім</translation>
        </message>
        <message>
            <source>decisions late</source>
            <translation>кешіккен шешім</translation>
        </message>
        <message>
            <source>protocols to sign</source>
            <translation>қол қойылмаған хаттама</translation>
        </message>
        <message>
            <source>remarks of the checks</source>
            <translation>тексеру ескертпесі</translation>
        </message>
    </context>
    <context>
        <name>SubjectDialog</name>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Коды</translation>
        </message>
        <message>
            <source>&amp;General subject</source>
            <translation>&amp;Жалпы білім беретін пән</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Subject or module</source>
            <translation>Пән немесе модуль</translation>
        </message>
        <message>
            <source>Taught &amp;until</source>
            <translation>&amp;Оқытылатын соңғы күні</translation>
        </message>
    </context>
    <context>
        <name>SubjectsTab</name>
        <message>
            <source>&amp;New subject</source>
            <translation>&amp;Жаңа пән</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>Пән қосу</translation>
        </message>
        <message>
            <source>Also closed ones</source>
            <translation>Оқытылмайтындары да</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссиялар</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Атауы немесе коды</translation>
        </message>
        <message>
            <source>No subjects yet</source>
            <translation>Әзірге пән жоқ</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Пән</translation>
        </message>
        <message>
            <source>Subjects tell which commission a teacher belongs to and who can visit whom.</source>
            <translation>Оқытушының қай комиссияға жататыны және кім кімнің сабағына қатыса алатыны пәндерден білінеді.</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Оқытушылар</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>general</source>
            <translation>жалпы білім беретін</translation>
        </message>
        <message>
            <source>special</source>
            <translation>арнайы</translation>
        </message>
    </context>
    <context>
        <name>TeachingDialog</name>
        <message>
            <source>&amp;Group</source>
            <translation>&amp;Топ</translation>
        </message>
        <message>
            <source>&amp;Hours a year</source>
            <translation>Жылдық &amp;сағаты</translation>
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation>&amp;Пән</translation>
        </message>
        <message>
            <source>&amp;Teacher</source>
            <translation>&amp;Оқытушы</translation>
        </message>
        <message>
            <source>Choose from the list.</source>
            <translation>Тізімнен таңдаңыз.</translation>
        </message>
        <message>
            <source>Teaching assignment</source>
            <translation>Оқу жүктемесі</translation>
        </message>
    </context>
    <context>
        <name>TeachingTab</name>
        <message>
            <source>&amp;New assignment</source>
            <translation>&amp;Жаңа жүктеме</translation>
        </message>
        <message>
            <source>Academic year</source>
            <translation>Оқу жылы</translation>
        </message>
        <message>
            <source>Add an assignment</source>
            <translation>Жүктеме қосу</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Сағат</translation>
        </message>
        <message>
            <source>Note who teaches what to which group: visits, programmes and results follow from it.</source>
            <translation>Кім, қай топқа, не оқытатынын жазыңыз: өзара қатысу, бағдарламалар мен қорытындылар соған сүйенеді.</translation>
        </message>
        <message>
            <source>Nothing is assigned in this year</source>
            <translation>Бұл жылы жүктеме енгізілмеген</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Пән</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Оқытушы</translation>
        </message>
        <message>
            <source>Teacher, subject, group</source>
            <translation>Оқытушы, пән, топ</translation>
        </message>
        <message>
            <source>The assignment is taken away.</source>
            <translation>Жүктеме алып тасталды.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>&amp;For</source>
            <translation>&amp;Қайсысына</translation>
        </message>
        <message>
            <source>&amp;Months</source>
            <translation>А&amp;йлар</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Атауы</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>Барлығына</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Nothing ticked: every month.</source>
            <translation>Ештеңе белгіленбесе – ай сайын.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Мәселелер</translation>
        </message>
        <message>
            <source>Usual agenda</source>
            <translation>Үлгі күн тәртібі</translation>
        </message>
    </context>
    <context>
        <name>TemplateQuestions</name>
        <message>
            <source>Add a &amp;question</source>
            <translation>&amp;Мәселе қосу</translation>
        </message>
    </context>
    <context>
        <name>TemplatesTab</name>
        <message>
            <source>&amp;New agenda</source>
            <translation>&amp;Жаңа күн тәртібі</translation>
        </message>
        <message>
            <source>A usual agenda saves typing: it is offered when a meeting is planned.</source>
            <translation>Үлгі күн тәртібі теруді азайтады: ол отырыс жоспарланғанда ұсынылады.</translation>
        </message>
        <message>
            <source>Add an agenda</source>
            <translation>Күн тәртібін қосу</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Күн тәртібі</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Қайсысына</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Айлар</translation>
        </message>
        <message>
            <source>Name or question</source>
            <translation>Атауы немесе мәселесі</translation>
        </message>
        <message>
            <source>No agendas</source>
            <translation>Күн тәртібінің үлгілері жоқ</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Себетке салу</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Мәселелер</translation>
        </message>
        <message>
            <source>The agenda is in the bin.</source>
            <translation>Күн тәртібі себетте.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>all</source>
            <translation>барлығына</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>ай сайын</translation>
        </message>
    </context>
    <context>
        <name>TextEdit</name>
        <message>
            <source>Invisible characters were taken out of the pasted text.</source>
            <translation>Қойылған мәтіннен көрінбейтін таңбалар алып тасталды.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>The pasted text is in an old Kazakh encoding. Repaired it reads: {text}</source>
            <translation>Қойылған мәтін ескі қазақ кодтауында. Түзетілген түрі: {text}</translation>
        </message>
        <message>
            <source>The text has been changed since; paste it once more to repair it.</source>
            <translation>Мәтін содан бері өзгерді; түзету үшін қайта қойыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>The text is %n character(s) too long;</source>
            <translation>
                <numerusform>Мәтін %n таңбаға ұзын;</numerusform>
                <numerusform>Мәтін %n таңбаға ұзын;</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n character(s) are kept. Shorten it to save it.</source>
            <translation>
                <numerusform>ең көбі %n таңба сақталады. Сақтау үшін қысқартыңыз.</numerusform>
                <numerusform>ең көбі %n таңба сақталады. Сақтау үшін қысқартыңыз.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verdicts</name>
        <message>
            <source>Paper and record agree: protocol № {number} of {day}, signed by {name}.</source>
            <translation>Қағаз бен жазба сәйкес: {day} күнгі № {number} хаттама, қол қойған: {name}.</translation>
        </message>
        <message>
            <source>Protocol № {number} of {day} was opened again after this paper was printed and isn't signed anew yet.</source>
            <translation>{day} күнгі № {number} хаттама осы қағаз шыққаннан кейін қайта ашылған, оған әлі қайта қол қойылмаған.</translation>
        </message>
        <message>
            <source>The code is well formed, but there is no such protocol in this database. Check whether the paper is of this college.</source>
            <translation>Код дұрыс жазылған, бірақ бұл дерекқорда мұндай хаттама жоқ. Қағаз осы колледждікі екенін тексеріңіз.</translation>
        </message>
        <message>
            <source>The paper is an earlier issue of protocol № {number} of {day}: a later one was signed. Print the one in force.</source>
            <translation>Бұл – {day} күнгі № {number} хаттаманың бұрынғы нұсқасы: кейін жаңасына қол қойылған. Күшіндегі нұсқасын басып шығарыңыз.</translation>
        </message>
        <message>
            <source>The record of protocol № {number} of {day} was changed after signing. Trust the paper, and restore a backup from before the change.</source>
            <translation>{day} күнгі № {number} хаттаманың жазбасы қол қойылғаннан кейін өзгертілген. Қағазға сеніңіз және өзгеріске дейінгі сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>This isn't a code of a protocol: it has 12 letters. Check the letters and type it again.</source>
            <translation>Бұл хаттаманың коды емес: кодта 12 әріп болады. Әріптерін тексеріп, қайта теріңіз.</translation>
        </message>
    </context>
    <context>
        <name>VerifyPaperDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Жабу</translation>
        </message>
        <message>
            <source>&amp;Show the stored protocol</source>
            <translation>&amp;Сақталған хаттаманы көрсету</translation>
        </message>
        <message>
            <source>ABCD-EFGH-JKLM, or the scanned QR code</source>
            <translation>ABCD-EFGH-JKLM немесе сканерленген QR-код</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>But the QR code was made of another text than the record's: look closely.</source>
            <translation>Бірақ QR-код жазбадағыдан өзгеше мәтіннен жасалған: мұқият қараңыз.</translation>
        </message>
        <message>
            <source>C&amp;heck</source>
            <translation>&amp;Тексеру</translation>
        </message>
        <message>
            <source>Check a paper by its code</source>
            <translation>Қағазды коды бойынша тексеру</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Коды</translation>
        </message>
        <message>
            <source>Code of the paper</source>
            <translation>Қағаздың коды</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Қайта ашылды</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Хаттама</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Қол қойылды</translation>
        </message>
        <message>
            <source>Under the QR code of a signed protocol stand twelve letters. Type them or scan the QR code; small letters, and Cyrillic ones that look alike, are understood.</source>
            <translation>Қол қойылған хаттаманың QR-кодының астында он екі әріп тұрады. Оларды теріңіз немесе QR-кодты сканерлеңіз; кіші әріптер мен ұқсас кириллица әріптері де танылады.</translation>
        </message>
    </context>
    <context>
        <name>VotesLine</name>
        <message>
            <source>&amp;Unanimous</source>
            <translation>&amp;Бірауыздан</translation>
        </message>
        <message>
            <source>Abstained</source>
            <translation>Қалыс қалды</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Қарсы</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Жақтады</translation>
        </message>
        <message>
            <source>No vote</source>
            <translation>Дауыс берілмеді</translation>
        </message>
        <message>
            <source>adds up</source>
            <translation>дұрыс шығады</translation>
        </message>
        <message>
            <source>present: {count}</source>
            <translation>қатысқаны: {count}</translation>
        </message>
        <message>
            <source>unanimous</source>
            <translation>бірауыздан</translation>
        </message>
        <message>
            <source>{cast} of {present} present</source>
            <translation>{present} қатысушының {cast} дауысы</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Demonstration college</source>
            <translation>&amp;Демонстрациялық колледж</translation>
        </message>
        <message>
            <source>&amp;New college</source>
            <translation>&amp;Жаңа колледж</translation>
        </message>
        <message>
            <source>&amp;Open a college</source>
            <translation>Колледжді &amp;ашу</translation>
        </message>
        <message>
            <source>A file of this program on this computer or on a disk you share.</source>
            <translation>Осы компьютердегі немесе ортақ дискідегі бағдарлама файлы.</translation>
        </message>
        <message>
            <source>Commissions, meetings and protocols in Kazakh and Russian, by the Rules of order N 583.</source>
            <translation>Комиссиялар, отырыстар және хаттамалар қазақ және орыс тілдерінде, № 583 бұйрық Қағидалары бойынша.</translation>
        </message>
        <message>
            <source>Enter the college and its staff; five minutes to the first meeting.</source>
            <translation>Колледж бен педагогтерді енгізіңіз; алғашқы отырысқа бес минут.</translation>
        </message>
        <message>
            <source>Look round and try everything: people and minutes in it are made up.</source>
            <translation>Бәрін көріп, байқап көріңіз: ондағы адамдар мен хаттамалар ойдан шығарылған.</translation>
        </message>
        <message>
            <source>Methodical work of the college</source>
            <translation>Колледждің әдістемелік жұмысы</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Жақында ашылған</translation>
        </message>
        <message>
            <source>Take out of the list</source>
            <translation>Тізімнен алып тастау</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Қош келдіңіз</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Choose what to print first</source>
            <translation>Алдымен нені басып шығаратыныңызды таңдаңыз</translation>
        </message>
    </context>
    <context>
        <name>_OrderDialog</name>
        <message>
            <source>&amp;From the day</source>
            <translation>Мына &amp;күннен</translation>
        </message>
        <message>
            <source>&amp;Order №</source>
            <translation>&amp;Бұйрық №</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Күнін жазыңыз, мысалы: 01.09.2026.</translation>
        </message>
        <message>
            <source>Order &amp;date</source>
            <translation>Бұйрық &amp;күні</translation>
        </message>
    </context>
    <context>
        <name>_StudyTab</name>
        <message>
            <source>Edit…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Себетке салу</translation>
        </message>
        <message>
            <source>The entry is in the bin.</source>
            <translation>Жазба себетте.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
</TS>
