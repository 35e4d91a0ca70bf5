<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Свободная программа под лицензией GNU General Public License версии 3 или более поздней.</translation>
        </message>
        <message>
            <source>Help and about</source>
            <translation>Справка и сведения о программе</translation>
        </message>
        <message>
            <source>It comes without any warranty; you may pass it on and change it under the same licence.</source>
            <translation>Поставляется без каких-либо гарантий; её можно передавать и изменять на условиях той же лицензии.</translation>
        </message>
        <message>
            <source>It stands on the work of others:</source>
            <translation>Программа опирается на труд других:</translation>
        </message>
        <message>
            <source>Kazakh letters ә ғ қ ң ө ұ ү һ і</source>
            <translation>казахские буквы ә ғ қ ң ө ұ ү һ і</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Клавиши</translation>
        </message>
        <message>
            <source>Methodical work of a college: commissions, meetings, protocols.</source>
            <translation>Методическая работа колледжа: комиссии, заседания, протоколы.</translation>
        </message>
        <message>
            <source>change the language of the screen</source>
            <translation>сменить язык экрана</translation>
        </message>
        <message>
            <source>check a paper by its code</source>
            <translation>проверить бумагу по коду</translation>
        </message>
        <message>
            <source>close the record beside the table</source>
            <translation>закрыть запись рядом с таблицей</translation>
        </message>
        <message>
            <source>copy the rows as text</source>
            <translation>скопировать строки как текст</translation>
        </message>
        <message>
            <source>filter the table</source>
            <translation>отобрать строки таблицы</translation>
        </message>
        <message>
            <source>find a record or a command</source>
            <translation>найти запись или команду</translation>
        </message>
        <message>
            <source>fold the sidebar</source>
            <translation>свернуть боковую панель</translation>
        </message>
        <message>
            <source>leave the program</source>
            <translation>выйти из программы</translation>
        </message>
        <message>
            <source>move the row to the bin</source>
            <translation>убрать строку в корзину</translation>
        </message>
        <message>
            <source>new record on this page</source>
            <translation>новая запись на этой странице</translation>
        </message>
        <message>
            <source>open the row of the table</source>
            <translation>открыть строку таблицы</translation>
        </message>
        <message>
            <source>print what is chosen</source>
            <translation>напечатать выбранное</translation>
        </message>
        <message>
            <source>read everything again</source>
            <translation>обновить данные</translation>
        </message>
        <message>
            <source>save the form</source>
            <translation>сохранить форму</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>настройки</translation>
        </message>
        <message>
            <source>this help</source>
            <translation>эта справка</translation>
        </message>
    </context>
    <context>
        <name>AboutTab</name>
        <message>
            <source>&amp;Appoint…</source>
            <translation>&amp;Назначить…</translation>
        </message>
        <message>
            <source>&amp;City</source>
            <translation>&amp;Город</translation>
        </message>
        <message>
            <source>&amp;Full name</source>
            <translation>&amp;Полное название</translation>
        </message>
        <message>
            <source>&amp;Logo</source>
            <translation>&amp;Логотип</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>&amp;Краткое название</translation>
        </message>
        <message>
            <source>&amp;Wording…</source>
            <translation>&amp;Формулировка…</translation>
        </message>
        <message>
            <source>A&amp;nother act…</source>
            <translation>Друго&amp;й акт…</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>End the office today</source>
            <translation>Завершить полномочия сегодня</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Полное название</translation>
        </message>
        <message>
            <source>Head and deputies</source>
            <translation>Руководитель и заместители</translation>
        </message>
        <message>
            <source>Papers name the official who was in office on their day.</source>
            <translation>В документах указывается тот, кто занимал должность на их дату.</translation>
        </message>
        <message>
            <source>Sa&amp;ve</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Краткое название</translation>
        </message>
        <message>
            <source>Take this entry away</source>
            <translation>Убрать эту запись</translation>
        </message>
        <message>
            <source>The act that papers refer to</source>
            <translation>Акт, на который ссылаются документы</translation>
        </message>
        <message>
            <source>The college is saved.</source>
            <translation>Данные колледжа сохранены.</translation>
        </message>
        <message>
            <source>The office is ended.</source>
            <translation>Полномочия завершены.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>order № {number} of {day}</source>
            <translation>приказ № {number} от {day}</translation>
        </message>
    </context>
    <context>
        <name>AddMembersDialog</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Добавить</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>&amp;Люди</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Роль</translation>
        </message>
        <message>
            <source>Add members</source>
            <translation>Добавление членов</translation>
        </message>
        <message>
            <source>Tick at least one person.</source>
            <translation>Отметьте хотя бы одного человека.</translation>
        </message>
    </context>
    <context>
        <name>AgendaList</name>
        <message>
            <source>(no wording yet)</source>
            <translation>(формулировки пока нет)</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Повестка дня</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Присутствие</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>Заседание</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <source>&amp;Attach…</source>
            <translation>Прикрепи&amp;ть…</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Прикрепить файлы</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Прикреплённые файлы</translation>
        </message>
        <message>
            <source>For example the scan of the signed paper; files can also be dropped here.</source>
            <translation>Например, скан подписанной бумаги; файлы можно и перетащить сюда.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>No files. Attach the scan of the signed paper, or drop it here.</source>
            <translation>Файлов нет. Прикрепите скан подписанной бумаги или перетащите его сюда.</translation>
        </message>
        <message>
            <source>No program of this computer opens “{name}”. Save it under another name instead.</source>
            <translation>На этом компьютере нет программы, открывающей «{name}». Сохраните его под другим именем.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Сохранить файл</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>The file “{name}” is taken off.</source>
            <translation>Файл «{name}» убран.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
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
            <translation>«{name}» – программа, отсюда она не запускается. Сохраните её, если доверяете.</translation>
        </message>
    </context>
    <context>
        <name>AttendancePanel</name>
        <message>
            <source>Invite somebody</source>
            <translation>Пригласить</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Приглашённые</translation>
        </message>
        <message>
            <source>Keys: 1 present, 2 absent with a reason, 3 absent; arrows go up and down.</source>
            <translation>Клавиши: 1 – присутствовал, 2 – отсутствовал по причине, 3 – отсутствовал; стрелки – вверх и вниз.</translation>
        </message>
        <message>
            <source>Present: {present} of {members}; quorum: {needed}</source>
            <translation>Присутствуют: {present} из {members}; кворум: {needed}</translation>
        </message>
        <message>
            <source>Reason to decide without a quorum</source>
            <translation>Причина принятия решений без кворума</translation>
        </message>
        <message>
            <source>Take the roster of the day</source>
            <translation>Взять состав на этот день</translation>
        </message>
        <message>
            <source>The &amp;rest were present</source>
            <translation>&amp;Остальные присутствовали</translation>
        </message>
        <message>
            <source>The roster of this day is another one: {joined} to add, {left} to take off.</source>
            <translation>Состав на этот день другой: добавить – {joined}, убрать – {left}.</translation>
        </message>
        <message>
            <source>Why the meeting decides without a quorum</source>
            <translation>Почему заседание принимает решения без кворума</translation>
        </message>
    </context>
    <context>
        <name>AttendanceRow</name>
        <message>
            <source>Came for question {number}</source>
            <translation>Пришёл к вопросу {number}</translation>
        </message>
        <message>
            <source>Came late or left early</source>
            <translation>Опоздал или ушёл раньше</translation>
        </message>
        <message>
            <source>First question the person was there for</source>
            <translation>Первый вопрос, на котором присутствовал</translation>
        </message>
        <message>
            <source>From the beginning</source>
            <translation>С начала</translation>
        </message>
        <message>
            <source>Last question the person was there for</source>
            <translation>Последний вопрос, на котором присутствовал</translation>
        </message>
        <message>
            <source>Left after question {number}</source>
            <translation>Ушёл после вопроса {number}</translation>
        </message>
        <message>
            <source>Reason of absence</source>
            <translation>Причина отсутствия</translation>
        </message>
        <message>
            <source>Reason: illness, business trip, leave…</source>
            <translation>Причина: болезнь, командировка, отпуск…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>До конца</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>отсутствовал</translation>
        </message>
        <message>
            <source>present</source>
            <translation>присутствовал</translation>
        </message>
        <message>
            <source>with a reason</source>
            <translation>по причине</translation>
        </message>
    </context>
    <context>
        <name>BackupReminder</name>
        <message>
            <source>Make a backup now</source>
            <translation>Сделать копию сейчас</translation>
        </message>
        <message numerus="yes">
            <source>The newest backup is %n day(s) old. A broken disk would take what came after it.</source>
            <translation>
                <numerusform>Последней резервной копии %n день. При поломке диска пропадёт всё, что введено после неё.</numerusform>
                <numerusform>Последней резервной копии %n дня. При поломке диска пропадёт всё, что введено после неё.</numerusform>
                <numerusform>Последней резервной копии %n дней. При поломке диска пропадёт всё, что введено после неё.</numerusform>
            </translation>
        </message>
        <message>
            <source>This college has no backup yet. A broken disk would take everything with it.</source>
            <translation>У этого колледжа ещё нет резервной копии. При поломке диска пропадёт всё.</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>Backups (*.adisker-backup)</source>
            <translation>Резервные копии (*.adisker-backup)</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Создаётся резервная копия</translation>
        </message>
        <message>
            <source>The backup is written and checked: {file}</source>
            <translation>Резервная копия записана и проверена: {file}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>BilingualLine</name>
        <message>
            <source>{name} in Kazakh</source>
            <translation>{name}, на казахском</translation>
        </message>
        <message>
            <source>{name} in Russian</source>
            <translation>{name}, на русском</translation>
        </message>
    </context>
    <context>
        <name>BinPage</name>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Восстановить</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Name of the record</source>
            <translation>Название записи</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Когда убрано</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Запись</translation>
        </message>
        <message>
            <source>Restored: {name}</source>
            <translation>Восстановлено: {name}</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Корзина пуста</translation>
        </message>
        <message>
            <source>What is removed on other pages comes here and can be taken back.</source>
            <translation>Сюда попадает всё, что убрано на других страницах; отсюда его можно вернуть.</translation>
        </message>
        <message>
            <source>Where from</source>
            <translation>Откуда</translation>
        </message>
    </context>
    <context>
        <name>BusyStrip</name>
        <message>
            <source>Work under way</source>
            <translation>Выполняемая работа</translation>
        </message>
    </context>
    <context>
        <name>CalendarPopup</name>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
    </context>
    <context>
        <name>CategoryDialog</name>
        <message>
            <source>&amp;Category</source>
            <translation>&amp;Категория</translation>
        </message>
        <message>
            <source>&amp;Order №</source>
            <translation>Приказ &amp;№</translation>
        </message>
        <message>
            <source>Another category</source>
            <translation>Смена категории</translation>
        </message>
    </context>
    <context>
        <name>ChairDialog</name>
        <message>
            <source>&amp;Basis</source>
            <translation>&amp;Основание</translation>
        </message>
        <message>
            <source>&amp;Chair</source>
            <translation>&amp;Председатель</translation>
        </message>
        <message>
            <source>&amp;Dated</source>
            <translation>&amp;Дата</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;С</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>П&amp;римечание</translation>
        </message>
        <message>
            <source>&amp;Question of a meeting</source>
            <translation>&amp;Вопрос заседания</translation>
        </message>
        <message>
            <source>&amp;To, included</source>
            <translation>П&amp;о (включительно)</translation>
        </message>
        <message>
            <source>A question of the kind “election of the chair”; else give the protocol's number.</source>
            <translation>Вопрос вида «Избрание председателя»; если его нет, укажите номер протокола.</translation>
        </message>
        <message>
            <source>Add members first: the chair is chosen among them.</source>
            <translation>Сначала добавьте членов: председателя избирают из них.</translation>
        </message>
        <message>
            <source>Approved by the council (¶35)</source>
            <translation>Утверждён советом (п. 35)</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Chair of the commission</source>
            <translation>Председатель комиссии</translation>
        </message>
        <message>
            <source>Choose the chair.</source>
            <translation>Выберите председателя.</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Стаж</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Укажите день, например: 01.09.2026.</translation>
        </message>
        <message>
            <source>Members by experience and category (¶17)</source>
            <translation>Члены по стажу и категории (п. 17)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>No members yet</source>
            <translation>Членов пока нет</translation>
        </message>
        <message>
            <source>Not written down yet</source>
            <translation>Пока не указано</translation>
        </message>
        <message>
            <source>Protocol or order &amp;№</source>
            <translation>Протокол или приказ &amp;№</translation>
        </message>
        <message>
            <source>Question of the co&amp;uncil</source>
            <translation>Вопрос со&amp;вета</translation>
        </message>
        <message>
            <source>Term of the chair</source>
            <translation>Полномочия председателя</translation>
        </message>
        <message>
            <source>Who chairs until then goes the day before the new chair begins.</source>
            <translation>Полномочия прежнего председателя закончатся накануне дня, когда начнутся новые.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
    </context>
    <context>
        <name>CheckList</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>выбран %n</numerusform>
                <numerusform>выбрано %n</numerusform>
                <numerusform>выбрано %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is chosen</source>
            <translation>Ничего не выбрано</translation>
        </message>
        <message>
            <source>Type to find</source>
            <translation>Введите для поиска</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>&amp;Lead to the cure</source>
            <translation>&amp;Перейти к исправлению</translation>
        </message>
        <message>
            <source>All checks</source>
            <translation>Все проверки</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>Любая важность</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Идёт проверка…</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Проверки</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Важность</translation>
        </message>
        <message>
            <source>The checks find nothing to mend.</source>
            <translation>Проверки не нашли, что исправлять.</translation>
        </message>
        <message>
            <source>They look again after every change.</source>
            <translation>Проверка повторяется после каждого изменения.</translation>
        </message>
        <message>
            <source>What was found, and what to do</source>
            <translation>Что найдено и что сделать</translation>
        </message>
        <message>
            <source>Words of the remark</source>
            <translation>Слова из замечания</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>A decision for the extract; may be given several times. All of them else.</source>
            <translation>Решение для выписки; можно указать несколько раз. Если не указано – все.</translation>
        </message>
        <message>
            <source>Academic years of records.</source>
            <translation>Учебных лет с записями.</translation>
        </message>
        <message>
            <source>Adisker keeps a college's methodical work. Without a command it opens the window.</source>
            <translation>Adisker ведёт методическую работу колледжа. Без команды открывает окно.</translation>
        </message>
        <message>
            <source>An extract from a protocol with the chosen decisions.</source>
            <translation>Выписка из протокола с выбранными решениями.</translation>
        </message>
        <message>
            <source>Answer as JSON.</source>
            <translation>Ответ в виде JSON.</translation>
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
            <translation>Категория</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Commissions with their chairs and numbers of members.</source>
            <translation>Комиссии с председателями и числом членов.</translation>
        </message>
        <message>
            <source>Commissions.</source>
            <translation>Число комиссий.</translation>
        </message>
        <message>
            <source>DATABASE</source>
            <translation>БАЗА</translation>
        </message>
        <message>
            <source>DATABASE is a file or a PostgreSQL URL. Exit codes: 0 all well, 1 something was found, 2 wrong words, 3 can't be done.</source>
            <translation>БАЗА – файл или адрес PostgreSQL. Коды завершения: 0 – всё в порядке, 1 – что-то найдено, 2 – команда написана неверно, 3 – выполнить нельзя.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Decisions with their dates and execution.</source>
            <translation>Решения, их сроки и исполнение.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>ФАЙЛ</translation>
        </message>
        <message>
            <source>Find records; a keyboard without Kazakh letters will do.</source>
            <translation>Найти записи; подойдёт и клавиатура без казахских букв.</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдено</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Language of messages (also: ADISKER_LANGUAGE).</source>
            <translation>Язык сообщений (или ADISKER_LANGUAGE).</translation>
        </message>
        <message>
            <source>List records.</source>
            <translation>Списки записей.</translation>
        </message>
        <message>
            <source>Make a demonstration college in a new database.</source>
            <translation>Создать демонстрационный колледж в новой базе.</translation>
        </message>
        <message>
            <source>Meetings with their states and protocol numbers.</source>
            <translation>Заседания, их состояния и номера протоколов.</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Членов</translation>
        </message>
        <message>
            <source>Members of staff.</source>
            <translation>Число сотрудников.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Nothing was found for “{text}”.</source>
            <translation>По запросу «{text}» ничего не найдено.</translation>
        </message>
        <message>
            <source>Open the window on this college.</source>
            <translation>Открыть окно этого колледжа.</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Параметры</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Print a paper to a file.</source>
            <translation>Вывести документ в файл.</translation>
        </message>
        <message>
            <source>Put a backup in the place of DATABASE; what stood there is kept beside it.</source>
            <translation>Поставить резервную копию на место БАЗЫ; прежняя сохраняется рядом.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
        <message>
            <source>Say what the Rules still want, and whether the database is whole.</source>
            <translation>Сказать, чего ещё требуют Правила и цела ли база данных.</translation>
        </message>
        <message>
            <source>Say whether the paper with this code agrees with what was signed.</source>
            <translation>Сказать, совпадает ли бумага с этим кодом с подписанным.</translation>
        </message>
        <message>
            <source>See: {command} --help</source>
            <translation>Смотрите: {command} --help</translation>
        </message>
        <message>
            <source>Show this page.</source>
            <translation>Показать эту справку.</translation>
        </message>
        <message>
            <source>Staff with positions and categories.</source>
            <translation>Сотрудники, их должности и категории.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Остановлено. Ничего не изменено.</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>ТЕКСТ</translation>
        </message>
        <message>
            <source>The Rules are kept and the database is whole.</source>
            <translation>Правила соблюдены, база данных цела.</translation>
        </message>
        <message>
            <source>The backup is written and checked: {file}</source>
            <translation>Резервная копия записана и проверена: {file}</translation>
        </message>
        <message>
            <source>The command has too many words.</source>
            <translation>В команде лишние слова.</translation>
        </message>
        <message>
            <source>The database is restored: {database}</source>
            <translation>База данных восстановлена: {database}</translation>
        </message>
        <message>
            <source>The demonstration college is ready: {database}</source>
            <translation>Демонстрационный колледж готов: {database}</translation>
        </message>
        <message>
            <source>The file to write: .pdf or .docx.</source>
            <translation>Записываемый файл: .pdf или .docx.</translation>
        </message>
        <message>
            <source>The font lacks these characters: {letters}</source>
            <translation>В шрифте нет этих знаков: {letters}</translation>
        </message>
        <message>
            <source>The language of the paper; both: side by side.</source>
            <translation>Язык документа; both – на двух языках рядом.</translation>
        </message>
        <message>
            <source>The meeting.</source>
            <translation>Заседание.</translation>
        </message>
        <message>
            <source>The option {name} needs a value.</source>
            <translation>Параметру {name} нужно значение.</translation>
        </message>
        <message>
            <source>The protocol of a meeting; the latest signed one else.</source>
            <translation>Протокол заседания; если не указано – последний подписанный.</translation>
        </message>
        <message>
            <source>The same seed makes the same college.</source>
            <translation>Одно и то же число даёт один и тот же колледж.</translation>
        </message>
        <message>
            <source>The value of {name} doesn't fit: {why}</source>
            <translation>Значение {name} не подходит: {why}</translation>
        </message>
        <message>
            <source>There is no option {name}.</source>
            <translation>Параметра {name} нет.</translation>
        </message>
        <message>
            <source>There is no screen here to open a window on. These commands need none: {commands}. See: adisker --help</source>
            <translation>Здесь нет экрана, на котором можно открыть окно. Без него работают команды: {commands}. Подробнее: adisker --help</translation>
        </message>
        <message>
            <source>There is no such command.</source>
            <translation>Такой команды нет.</translation>
        </message>
        <message>
            <source>Usage: </source>
            <translation>Использование: </translation>
        </message>
        <message>
            <source>What stood there is kept as {file}</source>
            <translation>Прежняя сохранена как {file}</translation>
        </message>
        <message>
            <source>Write a checked copy of the database to a file.</source>
            <translation>Записать проверенную копию базы данных в файл.</translation>
        </message>
        <message>
            <source>[OPTIONS]</source>
            <translation>[ПАРАМЕТРЫ]</translation>
        </message>
        <message>
            <source>a whole number from {low} to {high} is expected</source>
            <translation>ожидается целое число от {low} до {high}</translation>
        </message>
        <message>
            <source>a whole number is expected</source>
            <translation>ожидается целое число</translation>
        </message>
        <message>
            <source>one of {values} is expected</source>
            <translation>ожидается одно из: {values}</translation>
        </message>
        <message>
            <source>{name} is missing.</source>
            <translation>Не указано: {name}.</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <source>&amp;Close the commission</source>
            <translation>&amp;Закрыть комиссию</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Последний день</translation>
        </message>
        <message>
            <source>&amp;Order №</source>
            <translation>Приказ &amp;№</translation>
        </message>
        <message>
            <source>Closing the commission</source>
            <translation>Закрытие комиссии</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Укажите день, например: 01.09.2026.</translation>
        </message>
        <message>
            <source>Memberships and the chair's term end with it; its protocols stay.</source>
            <translation>Членство и полномочия председателя закончатся в этот день; протоколы останутся.</translation>
        </message>
    </context>
    <context>
        <name>CollegePage</name>
        <message>
            <source>&amp;Agendas</source>
            <translation>&amp;Повестки</translation>
        </message>
        <message>
            <source>&amp;College</source>
            <translation>&amp;Колледж</translation>
        </message>
        <message>
            <source>&amp;Groups</source>
            <translation>&amp;Группы</translation>
        </message>
        <message>
            <source>&amp;Norms and checks</source>
            <translation>&amp;Нормы и проверки</translation>
        </message>
        <message>
            <source>&amp;Subjects</source>
            <translation>&amp;Дисциплины</translation>
        </message>
        <message>
            <source>&amp;Teaching</source>
            <translation>&amp;Нагрузка</translation>
        </message>
        <message>
            <source>College</source>
            <translation>Колледж</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>P&amp;hrases</source>
            <translation>&amp;Фразы</translation>
        </message>
        <message>
            <source>P&amp;ositions</source>
            <translation>&amp;Должности</translation>
        </message>
        <message>
            <source>S&amp;pecialities</source>
            <translation>&amp;Специальности</translation>
        </message>
    </context>
    <context>
        <name>Colleges</name>
        <message>
            <source>Bringing the college up to date…</source>
            <translation>База обновляется…</translation>
        </message>
        <message>
            <source>Cancel it and leave</source>
            <translation>Прервать и выйти</translation>
        </message>
        <message>
            <source>Colleges (*.adisker);;All files (*)</source>
            <translation>Колледжи (*.adisker);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Make a backup and bring it up to date</source>
            <translation>Сделать резервную копию и обновить</translation>
        </message>
        <message>
            <source>Making the demonstration college…</source>
            <translation>Создаётся демонстрационный колледж…</translation>
        </message>
        <message>
            <source>Open a college</source>
            <translation>Открыть колледж</translation>
        </message>
        <message>
            <source>Opening the college…</source>
            <translation>Колледж открывается…</translation>
        </message>
        <message>
            <source>Restore the newest backup</source>
            <translation>Восстановить последнюю резервную копию</translation>
        </message>
        <message>
            <source>Restoring the backup…</source>
            <translation>Восстанавливается резервная копия…</translation>
        </message>
        <message>
            <source>The college is open again. The former file is kept: {file}</source>
            <translation>Колледж снова открыт. Прежний файл сохранён: {file}</translation>
        </message>
        <message>
            <source>This college can only be read: the file or its folder can't be changed from here.</source>
            <translation>Этот колледж доступен только для чтения: файл или его папку отсюда изменить нельзя.</translation>
        </message>
        <message>
            <source>This college is open in another window.</source>
            <translation>Этот колледж открыт в другом окне.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Подождать</translation>
        </message>
        <message>
            <source>Work is under way</source>
            <translation>Работа ещё выполняется</translation>
        </message>
        <message>
            <source>{names} isn't finished. Cancel it and leave?</source>
            <translation>Работа «{names}» не закончена. Прервать её и выйти?</translation>
        </message>
    </context>
    <context>
        <name>CommissionDialog</name>
        <message>
            <source>&amp;Abbreviation</source>
            <translation>&amp;Сокращение</translation>
        </message>
        <message>
            <source>&amp;Exists from</source>
            <translation>&amp;Создана</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>&amp;Order №</source>
            <translation>Приказ &amp;№</translation>
        </message>
        <message>
            <source>&amp;Subjects</source>
            <translation>&amp;Дисциплины</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Укажите день, например: 01.09.2026.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>New commission</source>
            <translation>Новая комиссия</translation>
        </message>
        <message>
            <source>O&amp;rganisations</source>
            <translation>О&amp;рганизации</translation>
        </message>
        <message>
            <source>One on each line; the Russian name after a slash: Политехникалық / Политехнический</source>
            <translation>По одной на строке; русское название после косой черты: Политехникалық / Политехнический</translation>
        </message>
        <message>
            <source>Order &amp;date</source>
            <translation>Дата &amp;приказа</translation>
        </message>
        <message>
            <source>S&amp;pecialities</source>
            <translation>&amp;Специальности</translation>
        </message>
        <message>
            <source>Stands in narrow places, in lists and filters.</source>
            <translation>Показывается там, где мало места: в списках и отборах.</translation>
        </message>
        <message>
            <source>What it covers</source>
            <translation>Что охватывает</translation>
        </message>
    </context>
    <context>
        <name>CommissionPanel</name>
        <message numerus="yes">
            <source>%n member(s) taken over.</source>
            <translation>
                <numerusform>Перенесён %n член.</numerusform>
                <numerusform>Перенесено %n члена.</numerusform>
                <numerusform>Перенесено %n членов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add &amp;members</source>
            <translation>Добавить &amp;членов</translation>
        </message>
        <message>
            <source>Another role…</source>
            <translation>Другая роль…</translation>
        </message>
        <message>
            <source>C&amp;hair</source>
            <translation>&amp;Председатель</translation>
        </message>
        <message>
            <source>Chairs</source>
            <translation>Председатели</translation>
        </message>
        <message>
            <source>Close by an order…</source>
            <translation>Закрыть приказом…</translation>
        </message>
        <message>
            <source>Closed on {day}</source>
            <translation>Закрыта {day}</translation>
        </message>
        <message>
            <source>Days and order…</source>
            <translation>Даты и приказ…</translation>
        </message>
        <message>
            <source>Edit the commission…</source>
            <translation>Изменить комиссию…</translation>
        </message>
        <message>
            <source>Exists from {day}</source>
            <translation>Существует с {day}</translation>
        </message>
        <message>
            <source>Goes out of the commission…</source>
            <translation>Выходит из комиссии…</translation>
        </message>
        <message>
            <source>How to come to three teachers…</source>
            <translation>Как набрать трёх преподавателей…</translation>
        </message>
        <message>
            <source>M&amp;ore</source>
            <translation>&amp;Ещё</translation>
        </message>
        <message>
            <source>Members on</source>
            <translation>Состав на</translation>
        </message>
        <message>
            <source>Nobody has chaired it yet.</source>
            <translation>Председателя ещё не было.</translation>
        </message>
        <message>
            <source>Open the person's card</source>
            <translation>Открыть карточку человека</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Организации</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Удалить в корзину</translation>
        </message>
        <message>
            <source>Specialities</source>
            <translation>Специальности</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Дисциплины</translation>
        </message>
        <message>
            <source>Take away: it was a mistake</source>
            <translation>Убрать: внесено по ошибке</translation>
        </message>
        <message>
            <source>Take over a composition…</source>
            <translation>Перенести состав…</translation>
        </message>
        <message>
            <source>Take the closing back</source>
            <translation>Отменить закрытие</translation>
        </message>
        <message>
            <source>The membership is ended.</source>
            <translation>Членство завершено.</translation>
        </message>
        <message>
            <source>The membership is taken away.</source>
            <translation>Запись о членстве убрана.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What it covers</source>
            <translation>Что охватывает</translation>
        </message>
        <message>
            <source>approved by the council on {day}</source>
            <translation>утверждён советом {day}</translation>
        </message>
        <message>
            <source>order № {number}</source>
            <translation>приказ № {number}</translation>
        </message>
        <message>
            <source>the basis isn't written down</source>
            <translation>основание не указано</translation>
        </message>
    </context>
    <context>
        <name>CommissionsPage</name>
        <message>
            <source>&amp;New commission</source>
            <translation>&amp;Новая комиссия</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Все виды</translation>
        </message>
        <message>
            <source>Also closed ones</source>
            <translation>И закрытые</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссии</translation>
        </message>
        <message>
            <source>Found a commission</source>
            <translation>Создать комиссию</translation>
        </message>
        <message>
            <source>Found the first one by an order, then add its members and note its chair.</source>
            <translation>Создайте первую по приказу, затем добавьте членов и укажите председателя.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Члены</translation>
        </message>
        <message>
            <source>Name, chair, order</source>
            <translation>Название, председатель, приказ</translation>
        </message>
        <message>
            <source>No commissions yet</source>
            <translation>Комиссий пока нет</translation>
        </message>
        <message>
            <source>Protocols</source>
            <translation>Протоколы</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Замечания</translation>
        </message>
        <message>
            <source>The commission is in the bin.</source>
            <translation>Комиссия в корзине.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>no chair</source>
            <translation>нет председателя</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>&amp;Decide later</source>
            <translation>Решить &amp;позже</translation>
        </message>
        <message>
            <source>Choose what stays. Text from the other side can be copied first.</source>
            <translation>Выберите, что оставить. Текст с другой стороны можно сначала скопировать.</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Слушали</translation>
        </message>
        <message>
            <source>Heard, second language</source>
            <translation>Слушали, второй язык</translation>
        </message>
        <message>
            <source>Keep what I &amp;typed</source>
            <translation>Оставить &amp;моё</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Question, second language</source>
            <translation>Вопрос, второй язык</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Докладчик</translation>
        </message>
        <message>
            <source>Somebody else saved this question</source>
            <translation>Этот вопрос сохранил другой человек</translation>
        </message>
        <message>
            <source>Speeches</source>
            <translation>Выступили</translation>
        </message>
        <message>
            <source>Take what was &amp;saved</source>
            <translation>Взять &amp;сохранённое</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Голоса</translation>
        </message>
        <message>
            <source>What was saved meanwhile</source>
            <translation>Сохранено тем временем</translation>
        </message>
        <message>
            <source>What you typed</source>
            <translation>Набрано вами</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>&amp;Copy details</source>
            <translation>&amp;Копировать подробности</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Подробности</translation>
        </message>
        <message>
            <source>Details of the mistake</source>
            <translation>Подробности ошибки</translation>
        </message>
        <message>
            <source>Go &amp;on working</source>
            <translation>П&amp;родолжить работу</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Что-то пошло не так</translation>
        </message>
        <message>
            <source>The program made a mistake; your work is kept.</source>
            <translation>Программа допустила ошибку; ваша работа сохранена.</translation>
        </message>
        <message>
            <source>What was saved stays saved. You can go on; if the same thing happens again, copy the details and send them to those who look after the program. They hold no names and no text of yours.</source>
            <translation>Всё сохранённое осталось на месте. Можно работать дальше; если ошибка повторится, скопируйте подробности и отправьте тем, кто отвечает за программу. В них нет ни имён, ни вашего текста.</translation>
        </message>
    </context>
    <context>
        <name>DateEdit</name>
        <message>
            <source>Calendar (Alt+Down)</source>
            <translation>Календарь (Alt+↓)</translation>
        </message>
        <message>
            <source>This is not a date. Write it as 15.11.2026</source>
            <translation>Это не дата. Напишите так: 15.11.2026</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
    </context>
    <context>
        <name>DatedDialog</name>
        <message>
            <source>&amp;From the day</source>
            <translation>&amp;С какого дня</translation>
        </message>
        <message>
            <source>Empty: it has been so from the beginning. What was before ends the day before.</source>
            <translation>Пусто – так было с начала. Прежнее закончится накануне.</translation>
        </message>
        <message>
            <source>This isn't a day. Write it as 15.09.2020.</source>
            <translation>Это не дата. Напишите так: 15.09.2020.</translation>
        </message>
    </context>
    <context>
        <name>DayDialog</name>
        <message>
            <source>&amp;Confirm</source>
            <translation>&amp;Подтвердить</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Дата</translation>
        </message>
        <message>
            <source>Give the day, e.g. 15.10.</source>
            <translation>Укажите день, например: 15.10.</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Напишите причину.</translation>
        </message>
    </context>
    <context>
        <name>DecisionCard</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>просрочено на %n день</numerusform>
                <numerusform>просрочено на %n дня</numerusform>
                <numerusform>просрочено на %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Done…</source>
            <translation>&amp;Выполнено…</translation>
        </message>
        <message>
            <source>&amp;Extend…</source>
            <translation>&amp;Продлить…</translation>
        </message>
        <message>
            <source>As decided: {date}</source>
            <translation>По решению: {date}</translation>
        </message>
        <message>
            <source>Due: {date}</source>
            <translation>Срок: {date}</translation>
        </message>
        <message>
            <source>Execution</source>
            <translation>Исполнение</translation>
        </message>
        <message>
            <source>Nothing noted yet.</source>
            <translation>Отметок пока нет.</translation>
        </message>
        <message>
            <source>Responsible: all members</source>
            <translation>Ответственные: все члены</translation>
        </message>
        <message>
            <source>Responsible: {names}</source>
            <translation>Ответственный: {names}</translation>
        </message>
        <message>
            <source>Take this note back</source>
            <translation>Отозвать эту отметку</translation>
        </message>
        <message>
            <source>To the &amp;question</source>
            <translation>К &amp;вопросу</translation>
        </message>
    </context>
    <context>
        <name>DecisionRow</name>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>The decision needs neither a date nor somebody responsible (e.g. “take note”).</source>
            <translation>Решению не нужны ни срок, ни ответственный (например, «принять к сведению»).</translation>
        </message>
        <message>
            <source>all members</source>
            <translation>все члены</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>без срока</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message>
            <source>&amp;Note execution</source>
            <translation>&amp;Отметить исполнение</translation>
        </message>
        <message>
            <source>Academic year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>All commissions</source>
            <translation>Все комиссии</translation>
        </message>
        <message>
            <source>All decisions</source>
            <translation>Все решения</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Все годы</translation>
        </message>
        <message>
            <source>Choose a decision first.</source>
            <translation>Сначала выберите решение.</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Decisions come from the minutes of meetings; their execution is followed up here.</source>
            <translation>Решения берутся из протоколов заседаний; здесь контролируется их исполнение.</translation>
        </message>
        <message>
            <source>Done…</source>
            <translation>Выполнено…</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Execution</source>
            <translation>Исполнение</translation>
        </message>
        <message>
            <source>Extend the term…</source>
            <translation>Продлить срок…</translation>
        </message>
        <message>
            <source>Go to the question</source>
            <translation>Перейти к вопросу</translation>
        </message>
        <message>
            <source>No decisions here</source>
            <translation>Решений здесь нет</translation>
        </message>
        <message>
            <source>Not done…</source>
            <translation>Не выполнено…</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Still being done…</source>
            <translation>Выполняется…</translation>
        </message>
        <message>
            <source>Take off control…</source>
            <translation>Снять с контроля…</translation>
        </message>
        <message>
            <source>Text, person</source>
            <translation>Текст, человек</translation>
        </message>
        <message>
            <source>Under control</source>
            <translation>На контроле</translation>
        </message>
        <message>
            <source>all members</source>
            <translation>все члены</translation>
        </message>
        <message>
            <source>decisions: {all}, late: {late}</source>
            <translation>решений: {all}, просрочено: {late}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>DetailsPanel</name>
        <message>
            <source>&amp;Chair</source>
            <translation>&amp;Председатель</translation>
        </message>
        <message>
            <source>&amp;Ends at</source>
            <translation>&amp;Окончание</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>&amp;Форма</translation>
        </message>
        <message>
            <source>&amp;Secretary</source>
            <translation>&amp;Секретарь</translation>
        </message>
        <message>
            <source>Academic &amp;year</source>
            <translation>Учебный &amp;год</translation>
        </message>
        <message>
            <source>Be&amp;gins at</source>
            <translation>&amp;Начало</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Minutes are &amp;written in</source>
            <translation>&amp;Язык протокола</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>&amp;Место</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Nothing here yet</source>
            <translation>Пока ничего нет</translation>
        </message>
    </context>
    <context>
        <name>EndDialog</name>
        <message>
            <source>&amp;End the membership</source>
            <translation>&amp;Завершить членство</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Последний день</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Укажите день, например: 01.09.2026.</translation>
        </message>
        <message>
            <source>Going out of the commission</source>
            <translation>Выход из комиссии</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>A file name is needed here, not a server.</source>
            <translation>Здесь нужно имя файла, а не сервер.</translation>
        </message>
        <message>
            <source>A month is a number from 1 to 12.</source>
            <translation>Месяц указывается числом от 1 до 12.</translation>
        </message>
        <message>
            <source>A new date belongs to the state “due date extended” only.</source>
            <translation>Новый срок указывается только в состоянии «Срок продлён».</translation>
        </message>
        <message>
            <source>A number of votes can't be less than zero.</source>
            <translation>Число голосов не может быть меньше нуля.</translation>
        </message>
        <message>
            <source>A question can only be put off to a meeting after {day}.</source>
            <translation>Вопрос можно отложить только на заседание после {day}.</translation>
        </message>
        <message>
            <source>A signed protocol can't be changed. Correct the mistake by a decision of a later meeting, or unlock it with a reason.</source>
            <translation>Подписанный протокол не изменяется. Исправьте ошибку решением следующего заседания или откройте протокол с указанием причины.</translation>
        </message>
        <message>
            <source>Add at least one question to the template.</source>
            <translation>Добавьте в шаблон хотя бы один вопрос.</translation>
        </message>
        <message>
            <source>An association's chair is approved by the methodical council. Choose a question of the council.</source>
            <translation>Председателя объединения утверждает методический совет. Выберите вопрос совета.</translation>
        </message>
        <message>
            <source>Another program is writing to the database. Nothing is lost; try again in a moment.</source>
            <translation>В базу данных пишет другая программа. Ничего не потеряно; повторите через мгновение.</translation>
        </message>
        <message>
            <source>Another protocol was signed at the same moment. Sign again.</source>
            <translation>В этот же момент подписан другой протокол. Подпишите ещё раз.</translation>
        </message>
        <message>
            <source>Choose where the phrase is offered.</source>
            <translation>Выберите, где предлагать фразу.</translation>
        </message>
        <message>
            <source>Commissions or protocols name this person, so the card can't go into the bin. Note the leaving instead.</source>
            <translation>Этот человек значится в комиссиях или протоколах, поэтому карточку нельзя убрать в корзину. Отметьте вместо этого увольнение.</translation>
        </message>
        <message>
            <source>Nothing can be written to the folder of {path}. Choose another folder or ask for the right to write.</source>
            <translation>В папку, где находится {path}, нельзя записывать. Выберите другую папку или запросите право записи.</translation>
        </message>
        <message>
            <source>Only a cancelled meeting can be put back.</source>
            <translation>Вернуть можно только отменённое заседание.</translation>
        </message>
        <message>
            <source>Other records stand on this entry, so it can't go into the bin. Close it with a date instead.</source>
            <translation>На эту запись опираются другие, поэтому в корзину её убрать нельзя. Вместо этого закройте её с указанием даты.</translation>
        </message>
        <message>
            <source>Protocols up to № {number} are signed here already, so the last number on paper can't be changed any more.</source>
            <translation>Здесь уже подписаны протоколы до № {number}, поэтому последний номер на бумаге изменить нельзя.</translation>
        </message>
        <message>
            <source>Records of {path} themselves are damaged, so it can't be repaired in place. Restore the newest good backup.</source>
            <translation>В {path} повреждены сами записи, исправить на месте нельзя. Восстановите последнюю исправную резервную копию.</translation>
        </message>
        <message>
            <source>Say until when the decision is extended.</source>
            <translation>Укажите, до какого дня продлён срок решения.</translation>
        </message>
        <message>
            <source>Somebody else has changed the agenda meanwhile. Look at it again and repeat.</source>
            <translation>Тем временем повестку дня изменил другой человек. Просмотрите её и повторите действие.</translation>
        </message>
        <message>
            <source>Somebody else has changed this record meanwhile. Look at both versions and choose what to keep.</source>
            <translation>Тем временем эту запись изменил другой человек. Сравните обе версии и выберите, какую оставить.</translation>
        </message>
        <message>
            <source>Somebody else holds this office in the period. Check the dates.</source>
            <translation>В этот период эту должность занимает другой человек. Проверьте даты.</translation>
        </message>
        <message>
            <source>Something was refused ({code}). Nothing was changed.</source>
            <translation>Действие не выполнено ({code}). Ничего не изменено.</translation>
        </message>
        <message>
            <source>Something went wrong that nobody foresaw. Your data is kept; try again, and if it happens again, send the error log to the developers.</source>
            <translation>Произошла непредвиденная ошибка. Ваши данные сохранены; попробуйте ещё раз, а если ошибка повторится, отправьте журнал ошибок разработчикам.</translation>
        </message>
        <message>
            <source>The academic year is too far from the day of the meeting.</source>
            <translation>Учебный год не соответствует дню заседания.</translation>
        </message>
        <message>
            <source>The address of the server isn't written as it should be: postgresql://user@server/database.</source>
            <translation>Адрес сервера написан неверно. Образец: postgresql://пользователь@сервер/база.</translation>
        </message>
        <message>
            <source>The attached file isn't there any more.</source>
            <translation>Прикреплённого файла больше нет.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and can't be used. Choose another one.</source>
            <translation>Резервная копия {path} повреждена, её нельзя использовать. Выберите другую.</translation>
        </message>
        <message>
            <source>The chair is elected by the commission itself. Choose a question of its own meeting.</source>
            <translation>Председателя избирает сама комиссия. Выберите вопрос её собственного заседания.</translation>
        </message>
        <message>
            <source>The college hasn't been entered yet. Enter its name first.</source>
            <translation>Колледж ещё не внесён. Сначала внесите его название.</translation>
        </message>
        <message>
            <source>The commission didn't exist on {day}. Choose another day.</source>
            <translation>{day} комиссия не существовала. Выберите другой день.</translation>
        </message>
        <message>
            <source>The commission exists from {day} on. Choose a later day.</source>
            <translation>Комиссия существует с {day}. Выберите более поздний день.</translation>
        </message>
        <message>
            <source>The commission has a chair in this period already. End the former term first.</source>
            <translation>В этот период у комиссии уже есть председатель. Сначала завершите его полномочия.</translation>
        </message>
        <message>
            <source>The commission has met, so it can't go into the bin. Close it by an order instead.</source>
            <translation>Комиссия уже проводила заседания, поэтому в корзину её убрать нельзя. Закройте её приказом.</translation>
        </message>
        <message>
            <source>The commission is closed from {day} on. Choose an earlier day.</source>
            <translation>Комиссия закрыта {day}. Выберите более ранний день.</translation>
        </message>
        <message>
            <source>The commission isn't closed.</source>
            <translation>Комиссия не закрыта.</translation>
        </message>
        <message>
            <source>The commission isn't there any more.</source>
            <translation>Комиссии больше нет.</translation>
        </message>
        <message>
            <source>The commission meets on {day}, so it can't be closed before.</source>
            <translation>У комиссии есть заседание {day}, закрыть её раньше нельзя.</translation>
        </message>
        <message>
            <source>The commission was at work on {day} already, so it can't be created later.</source>
            <translation>Комиссия уже работала {day}, дата создания не может быть позже.</translation>
        </message>
        <message>
            <source>The commission was created on {day}, so it can't be closed earlier.</source>
            <translation>Комиссия создана {day}, закрыть её раньше нельзя.</translation>
        </message>
        <message>
            <source>The copy didn't come out whole and was discarded; the database is as it was. Try again, on another disk if need be.</source>
            <translation>Копия получилась неполной и удалена; база данных не изменилась. Повторите, при необходимости на другом диске.</translation>
        </message>
        <message>
            <source>The database can only be read. Ask for the right to write to its file, or open it elsewhere.</source>
            <translation>Базу данных можно только читать. Запросите право записи в её файл или откройте её в другом месте.</translation>
        </message>
        <message>
            <source>The database can't be reached. Check the disk or the network and try again.</source>
            <translation>База данных недоступна. Проверьте диск или сеть и повторите.</translation>
        </message>
        <message>
            <source>The database could not be brought up to date and stayed as it was. The backup stands beside it; try again or ask for help.</source>
            <translation>Базу данных не удалось обновить, она осталась прежней. Резервная копия лежит рядом; повторите или обратитесь за помощью.</translation>
        </message>
        <message>
            <source>The database is damaged. It was left untouched; restore the newest good backup.</source>
            <translation>База данных повреждена. Она оставлена без изменений; восстановите последнюю исправную резервную копию.</translation>
        </message>
        <message>
            <source>The database was made by a newer version of the program. Nothing was written; install the newer version.</source>
            <translation>База данных создана более новой версией программы. Ничего не записано; установите новую версию.</translation>
        </message>
        <message>
            <source>The database was made by an older version of the program. Bring it up to date; a backup is made first.</source>
            <translation>База данных создана старой версией программы. Обновите её; сначала будет сделана резервная копия.</translation>
        </message>
        <message>
            <source>The database wasn't found. Check the disk or the network, choose the file again, or restore a backup.</source>
            <translation>База данных не найдена. Проверьте диск или сеть, выберите файл заново или восстановите резервную копию.</translation>
        </message>
        <message>
            <source>The database {path} is empty. Restore a backup or make a new college.</source>
            <translation>База данных {path} пуста. Восстановите резервную копию или создайте новый колледж.</translation>
        </message>
        <message>
            <source>The day can't be earlier than {day}.</source>
            <translation>Дата не может быть раньше {day}.</translation>
        </message>
        <message>
            <source>The decision isn't there any more.</source>
            <translation>Решения больше нет.</translation>
        </message>
        <message>
            <source>The disk doesn't read or write as it should. What was saved before is kept; make a backup on another disk.</source>
            <translation>Диск читается или записывается с ошибками. Сохранённое ранее на месте; сделайте резервную копию на другой диск.</translation>
        </message>
        <message>
            <source>The disk is full; nothing was saved. Your text is still here: free some space and try again.</source>
            <translation>На диске нет места; ничего не сохранено. Ваш текст остался здесь: освободите место и повторите.</translation>
        </message>
        <message>
            <source>The execution can't be earlier than the meeting of {day}.</source>
            <translation>Исполнение не может быть раньше заседания {day}.</translation>
        </message>
        <message>
            <source>The file is empty. Choose another one.</source>
            <translation>Файл пуст. Выберите другой.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} megabytes. Make it smaller, or change the norm.</source>
            <translation>Файл больше {limit} мегабайт. Уменьшите его или измените норму.</translation>
        </message>
        <message>
            <source>The file {path} can't be read. Ask for the right to read it, or choose another one.</source>
            <translation>Файл {path} не читается. Попросите право на чтение или выберите другой.</translation>
        </message>
        <message>
            <source>The file {path} can't be written. Close it in other programs or choose another name.</source>
            <translation>Файл {path} не удаётся записать. Закройте его в других программах или выберите другое имя.</translation>
        </message>
        <message>
            <source>The file {path} isn't there any more. Choose it again.</source>
            <translation>Файла {path} больше нет. Выберите его снова.</translation>
        </message>
        <message>
            <source>The file “{name}” isn't the one that was attached: its content is damaged. Attach it again, or restore it from a backup.</source>
            <translation>Файл «{name}» не такой, каким был прикреплён: содержимое повреждено. Прикрепите его заново или восстановите из резервной копии.</translation>
        </message>
        <message>
            <source>The folder {path} wasn't found. Choose another one.</source>
            <translation>Папка {path} не найдена. Выберите другую.</translation>
        </message>
        <message>
            <source>The group isn't there any more.</source>
            <translation>Группы больше нет.</translation>
        </message>
        <message>
            <source>The journal of changes can't be altered.</source>
            <translation>Журнал изменений нельзя исправлять.</translation>
        </message>
        <message>
            <source>The last day can't be before the first.</source>
            <translation>Последний день не может быть раньше первого.</translation>
        </message>
        <message>
            <source>The leaving can't be earlier than {day}: something on the card begins then.</source>
            <translation>Уход не может быть раньше {day}: в этот день начинается одна из записей карточки.</translation>
        </message>
        <message>
            <source>The meeting hasn't been held yet, so its decisions have nothing to execute.</source>
            <translation>Заседание ещё не состоялось, отмечать исполнение решения рано.</translation>
        </message>
        <message>
            <source>The meeting isn't there any more.</source>
            <translation>Заседания больше нет.</translation>
        </message>
        <message>
            <source>The meeting of {day} has dealt with this question already.</source>
            <translation>Этот вопрос уже рассмотрен на заседании {day}.</translation>
        </message>
        <message>
            <source>The meeting's protocol has the number {number} already, so this can't be done.</source>
            <translation>Протоколу заседания уже присвоен № {number}, поэтому это невозможно.</translation>
        </message>
        <message>
            <source>The membership ended on {day}, so the role can't change later.</source>
            <translation>Членство закончилось {day}, позже роль не меняется.</translation>
        </message>
        <message>
            <source>The minutes can't be signed yet. Mend what the list shows: {count}.</source>
            <translation>Протокол ещё нельзя подписать. Исправьте указанное в списке: {count}.</translation>
        </message>
        <message>
            <source>The new date must be later than {day}.</source>
            <translation>Новый срок должен быть позже {day}.</translation>
        </message>
        <message>
            <source>The number can't be less than zero.</source>
            <translation>Номер не может быть меньше нуля.</translation>
        </message>
        <message>
            <source>The person can't leave before coming. Check the questions.</source>
            <translation>Человек не может уйти раньше, чем пришёл. Проверьте порядок вопросов.</translation>
        </message>
        <message>
            <source>The person has another name in this period already. Check the dates.</source>
            <translation>В этот период у человека уже указано другое имя. Проверьте даты.</translation>
        </message>
        <message>
            <source>The person isn't there any more.</source>
            <translation>Этого человека больше нет.</translation>
        </message>
        <message>
            <source>The person left on {day}, so the hiring can't be later.</source>
            <translation>Человек ушёл {day}, приём на работу не может быть позже.</translation>
        </message>
        <message>
            <source>The person was hired on {day}, so the leaving can't be earlier.</source>
            <translation>Человек принят {day}, уход не может быть раньше.</translation>
        </message>
        <message>
            <source>The phrase isn't there any more.</source>
            <translation>Этой фразы больше нет.</translation>
        </message>
        <message>
            <source>The picture is larger than {limit} megabytes. Choose a smaller one.</source>
            <translation>Изображение больше {limit} мегабайт. Выберите меньшее.</translation>
        </message>
        <message>
            <source>The program was installed without support for PostgreSQL. Install it with the extra “postgresql”.</source>
            <translation>Программа установлена без поддержки PostgreSQL. Установите её с дополнением «postgresql».</translation>
        </message>
        <message>
            <source>The protocol has a number in its academic year, so the meeting stays in that year.</source>
            <translation>Протоколу присвоен номер в учебном году, поэтому заседание остаётся в этом году.</translation>
        </message>
        <message>
            <source>The protocol is signed or the meeting didn't take place, so nothing can be changed here. To mend a signed protocol, unlock it with a reason.</source>
            <translation>Протокол подписан или заседание не состоялось, поэтому здесь ничего нельзя изменить. Чтобы исправить подписанный протокол, откройте его с указанием причины.</translation>
        </message>
        <message>
            <source>The protocol is signed, so its minutes can't be changed. Unlock it with a reason first.</source>
            <translation>Протокол подписан, изменить его нельзя. Сначала откройте его с указанием причины.</translation>
        </message>
        <message>
            <source>The protocol isn't signed.</source>
            <translation>Протокол не подписан.</translation>
        </message>
        <message>
            <source>The question has decisions already. Delete them before putting the question off.</source>
            <translation>По вопросу уже есть решения. Чтобы отложить вопрос, сначала удалите их.</translation>
        </message>
        <message>
            <source>The question isn't on the agenda any more.</source>
            <translation>Этого вопроса больше нет в повестке дня.</translation>
        </message>
        <message>
            <source>The question was put off or taken off the agenda. Put it back first.</source>
            <translation>Вопрос отложен или снят с повестки дня. Сначала верните его.</translation>
        </message>
        <message>
            <source>The record isn't there any more.</source>
            <translation>Записи больше нет.</translation>
        </message>
        <message>
            <source>The server doesn't answer. Check the network and try again.</source>
            <translation>Сервер не отвечает. Проверьте сеть и повторите.</translation>
        </message>
        <message>
            <source>The server has no extension pg_trgm, which search needs. Ask the administrator to install it.</source>
            <translation>На сервере нет расширения pg_trgm, которое нужно для поиска. Попросите администратора установить его.</translation>
        </message>
        <message>
            <source>The server is too old: PostgreSQL {needed} or later is needed.</source>
            <translation>Сервер устарел: нужен PostgreSQL {needed} или новее.</translation>
        </message>
        <message>
            <source>The server refused the user name or the password. Check them and try again.</source>
            <translation>Сервер не принял имя пользователя или пароль. Проверьте их и повторите.</translation>
        </message>
        <message>
            <source>The server's user has no right to this database. Ask the administrator.</source>
            <translation>У пользователя сервера нет прав на эту базу данных. Обратитесь к администратору.</translation>
        </message>
        <message>
            <source>The speciality isn't there any more.</source>
            <translation>Специальности больше нет.</translation>
        </message>
        <message>
            <source>The subject isn't there any more.</source>
            <translation>Дисциплины больше нет.</translation>
        </message>
        <message>
            <source>The template isn't there any more.</source>
            <translation>Этого шаблона больше нет.</translation>
        </message>
        <message>
            <source>The text is too long: the field holds {limit} characters.</source>
            <translation>Текст слишком длинный: поле вмещает {limit} знаков.</translation>
        </message>
        <message>
            <source>The value “{value}” doesn't fit this norm. For a number choose from {low} to {high}.</source>
            <translation>Значение «{value}» не подходит для этой нормы. Для числа выберите от {low} до {high}.</translation>
        </message>
        <message>
            <source>The year must be between {low} and {high}.</source>
            <translation>Год должен быть от {low} до {high}.</translation>
        </message>
        <message>
            <source>There are too many kept copies beside {path}. Move some of them elsewhere and try again.</source>
            <translation>Рядом с {path} слишком много сохранённых копий. Перенесите часть из них и повторите.</translation>
        </message>
        <message>
            <source>There is a college in this database already.</source>
            <translation>В этой базе данных колледж уже есть.</translation>
        </message>
        <message>
            <source>There is a commission of this name already. Choose another name.</source>
            <translation>Комиссия с таким названием уже есть. Выберите другое название.</translation>
        </message>
        <message>
            <source>There is a database at {path} already. Choose another name.</source>
            <translation>База данных {path} уже существует. Выберите другое имя.</translation>
        </message>
        <message>
            <source>There is a group of this name already. Choose another name.</source>
            <translation>Группа с таким названием уже есть. Выберите другое название.</translation>
        </message>
        <message>
            <source>There is no check “{rule}”.</source>
            <translation>Проверки «{rule}» нет.</translation>
        </message>
        <message>
            <source>There is no norm “{norm}”.</source>
            <translation>Нормы «{norm}» нет.</translation>
        </message>
        <message>
            <source>There is no such position in the list. Choose one, or add it.</source>
            <translation>Такой должности в списке нет. Выберите из списка или добавьте.</translation>
        </message>
        <message>
            <source>This act isn't there any more.</source>
            <translation>Этого акта больше нет.</translation>
        </message>
        <message>
            <source>This check follows a paragraph that binds colleges and can't be switched off.</source>
            <translation>Эта проверка основана на обязательном для колледжей пункте, её нельзя отключить.</translation>
        </message>
        <message>
            <source>This entry isn't there any more.</source>
            <translation>Этой записи больше нет.</translation>
        </message>
        <message>
            <source>This file isn't a picture. Choose a PNG or JPEG.</source>
            <translation>Этот файл – не изображение. Выберите PNG или JPEG.</translation>
        </message>
        <message>
            <source>This is the person's only name; correct it instead of deleting it.</source>
            <translation>Это единственное имя человека; исправьте его, а не удаляйте.</translation>
        </message>
        <message>
            <source>This isn't an e-mail address. Check the letters, for example name@mail.kz.</source>
            <translation>Это не адрес электронной почты. Проверьте написание, например: name@mail.kz.</translation>
        </message>
        <message>
            <source>This issue of the protocol isn't there.</source>
            <translation>Этой редакции протокола нет.</translation>
        </message>
        <message>
            <source>This mark of execution isn't there any more.</source>
            <translation>Этой отметки об исполнении больше нет.</translation>
        </message>
        <message>
            <source>This membership isn't there any more.</source>
            <translation>Этой записи о членстве больше нет.</translation>
        </message>
        <message>
            <source>This person belongs to the commission in this period already. Check the dates.</source>
            <translation>В этот период этот человек уже состоит в комиссии. Проверьте даты.</translation>
        </message>
        <message>
            <source>This person hasn't left.</source>
            <translation>Этот человек не уходил.</translation>
        </message>
        <message>
            <source>This person is on the list of the meeting already.</source>
            <translation>Этот человек уже есть в списке участников заседания.</translation>
        </message>
        <message>
            <source>This person isn't among those invited.</source>
            <translation>Этого человека нет среди приглашённых.</translation>
        </message>
        <message>
            <source>This person isn't on the list of the meeting.</source>
            <translation>Этого человека нет в списке участников заседания.</translation>
        </message>
        <message>
            <source>This person left on {day}. Choose an earlier day or another person.</source>
            <translation>Этот человек ушёл {day}. Выберите более ранний день или другого человека.</translation>
        </message>
        <message>
            <source>This person teaches the subject to the group in this year already.</source>
            <translation>Этот преподаватель уже ведёт дисциплину в этой группе в этом году.</translation>
        </message>
        <message>
            <source>This record of a head isn't there any more.</source>
            <translation>Этой записи о руководителе больше нет.</translation>
        </message>
        <message>
            <source>This teaching assignment isn't there any more.</source>
            <translation>Этой учебной нагрузки больше нет.</translation>
        </message>
        <message>
            <source>This term of a chair isn't there any more.</source>
            <translation>Этой записи о председателе больше нет.</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Напишите название.</translation>
        </message>
        <message>
            <source>Write the number and the date of the order.</source>
            <translation>Укажите номер и дату приказа.</translation>
        </message>
        <message>
            <source>Write the organisation of the person from outside.</source>
            <translation>Напишите организацию приглашённого человека.</translation>
        </message>
        <message>
            <source>Write the phrase in at least one language.</source>
            <translation>Напишите фразу хотя бы на одном языке.</translation>
        </message>
        <message>
            <source>Write the reason.</source>
            <translation>Напишите причину.</translation>
        </message>
        <message>
            <source>You can write only in your own commission. Ask its chair or the methodist.</source>
            <translation>Вы можете вносить записи только в своей комиссии. Обратитесь к её председателю или к методисту.</translation>
        </message>
        <message>
            <source>Your role ({role}) can't do this. Ask the methodist.</source>
            <translation>Ваша роль ({role}) не позволяет это сделать. Обратитесь к методисту.</translation>
        </message>
        <message>
            <source>{name} is entering these minutes now. Wait, or take them over.</source>
            <translation>Протокол сейчас заполняет {name}. Подождите или примите заполнение на себя.</translation>
        </message>
        <message>
            <source>{path} can't be read. Ask for the right to read it, or check the disk.</source>
            <translation>Файл {path} не удаётся прочитать. Запросите право чтения или проверьте диск.</translation>
        </message>
        <message>
            <source>{path} is a database of another program. It was left untouched; choose the college's own.</source>
            <translation>{path} – база данных другой программы. Она оставлена без изменений; выберите базу колледжа.</translation>
        </message>
        <message>
            <source>{path} is the database that is open. Choose another name.</source>
            <translation>{path} – это сама открытая база данных. Выберите другое имя.</translation>
        </message>
        <message>
            <source>{path} isn't a database. It was left untouched; choose the college's database.</source>
            <translation>{path} – не база данных. Файл оставлен без изменений; выберите базу данных колледжа.</translation>
        </message>
    </context>
    <context>
        <name>ExecutionDialog</name>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Дата</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;Состояние</translation>
        </message>
        <message>
            <source>&amp;What was done</source>
            <translation>&amp;Что сделано</translation>
        </message>
        <message>
            <source>Execution of the decision</source>
            <translation>Исполнение решения</translation>
        </message>
        <message>
            <source>Give the day, e.g. 15.10.</source>
            <translation>Укажите день, например: 15.10.</translation>
        </message>
        <message>
            <source>New &amp;term</source>
            <translation>Новый &amp;срок</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Clear filters</source>
            <translation>Сбросить отбор</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>command</source>
            <translation>команда</translation>
        </message>
        <message>
            <source>page</source>
            <translation>страница</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>A check of the Rules found something ({code}).</source>
            <translation>Проверка по Правилам нашла недостаток ({code}).</translation>
        </message>
        <message>
            <source>{commission} had no chair from {day} to {until}. Check the dates of the chairs.</source>
            <translation>{commission}: с {day} по {until} не было председателя. Проверьте даты полномочий председателей.</translation>
        </message>
        <message>
            <source>{commission} has no chair from {day} on. Record who was chosen.</source>
            <translation>{commission}: с {day} нет председателя. Запишите, кто избран.</translation>
        </message>
        <message>
            <source>{commission} has no chair from {day} to {until}. Record who leads it on these days.</source>
            <translation>{commission}: с {day} по {until} нет председателя. Запишите, кто руководит в это время.</translation>
        </message>
        <message>
            <source>{commission} has two chairs at once from {day} to {until}. End the term of one of them.</source>
            <translation>{commission}: с {day} по {until} сразу два председателя. Завершите полномочия одного из них.</translation>
        </message>
        <message>
            <source>{commission}, meeting of {day}: decisions were taken without a quorum ({present} present, {needed} needed). Take them again at the next meeting, or unlock the protocol and give the reason.</source>
            <translation>{commission}, заседание {day}: решения приняты без кворума (присутствовали {present}, нужно {needed}). Примите их заново на следующем заседании или откройте протокол и укажите причину.</translation>
        </message>
        <message>
            <source>{commission}: a decision was due on {day} and is {days} days late. Note its execution or extend it: {decision}</source>
            <translation>{commission}: срок решения истёк {day}, просрочка в днях: {days}. Отметьте исполнение или продлите срок: {decision}</translation>
        </message>
        <message>
            <source>{commission}: from {day} to {until} there were {count} teachers instead of {needed}. Check the dates of membership.</source>
            <translation>{commission}: с {day} по {until} преподавателей было {count} вместо {needed}. Проверьте даты членства.</translation>
        </message>
        <message>
            <source>{commission}: from {day} to {until} there were {count} teachers of its subjects instead of {needed}. Check the dates of membership.</source>
            <translation>{commission}: с {day} по {until} преподавателей своих дисциплин было {count} вместо {needed}. Проверьте даты членства.</translation>
        </message>
        <message>
            <source>{commission}: from {day} to {until} {count} teachers of its subjects, {needed} are needed. Add members for these days.</source>
            <translation>{commission}: с {day} по {until} преподавателей своих дисциплин – {count}, а нужно {needed}. Добавьте членов на это время.</translation>
        </message>
        <message>
            <source>{commission}: from {day} to {until} {count} teachers, a department needs {needed}. Add teachers for these days.</source>
            <translation>{commission}: с {day} по {until} преподавателей – {count}, на кафедре нужно {needed}. Добавьте преподавателей на это время.</translation>
        </message>
        <message>
            <source>{commission}: meetings held – {count}, by now {needed} are due. Plan a meeting.</source>
            <translation>{commission}: проведено заседаний – {count}, к этому времени нужно {needed}. Запланируйте заседание.</translation>
        </message>
        <message>
            <source>{commission}: no scientist or enterprise specialist has taken part in its work this year. Invite one to a meeting.</source>
            <translation>{commission}: в этом году к работе не привлекались учёные или специалисты предприятий. Пригласите их на заседание.</translation>
        </message>
        <message>
            <source>{commission}: the chair {person} is neither a master of production training nor among the most experienced teachers. Look at the ranking and record the grounds.</source>
            <translation>{commission}: председатель {person} не мастер производственного обучения и не из самых опытных преподавателей. Посмотрите рейтинг и внесите обоснование.</translation>
        </message>
        <message>
            <source>{commission}: the chair {person} isn't a member. Enter the membership or choose another chair.</source>
            <translation>{commission}: председатель {person} не состоит в комиссии. Внесите членство или изберите другого председателя.</translation>
        </message>
        <message>
            <source>{commission}: the choice of the chair ({person}) isn't grounded. Check membership, experience and basis.</source>
            <translation>{commission}: выбор председателя ({person}) обоснован не полностью. Проверьте членство, стаж и основание.</translation>
        </message>
        <message>
            <source>{commission}: the council hasn't approved the chair {person}. Enter the council's question that did.</source>
            <translation>{commission}: председатель ({person}) не утверждён советом. Внесите вопрос совета, которым он утверждён.</translation>
        </message>
        <message>
            <source>{commission}: the council's protocol that approves the chair {person} isn't signed. Sign it.</source>
            <translation>{commission}: протокол совета об утверждении председателя ({person}) не подписан. Подпишите его.</translation>
        </message>
        <message>
            <source>{commission}: the experience of the chair {person} isn't known. Enter the day teaching began on the person's card.</source>
            <translation>{commission}: стаж председателя ({person}) неизвестен. Внесите в карточку дату начала педагогической работы.</translation>
        </message>
        <message>
            <source>{commission}: the meeting of {day} has no minutes. Enter them, or postpone or cancel the meeting.</source>
            <translation>{commission}: протокол заседания {day} не начат. Заполните его, перенесите или отмените заседание.</translation>
        </message>
        <message>
            <source>{commission}: the protocol of {day} isn't signed. Finish the minutes and sign.</source>
            <translation>{commission}: протокол заседания {day} не подписан. Завершите протокол и подпишите.</translation>
        </message>
        <message>
            <source>{commission}: the protocol that elected {person} isn't signed. Sign it.</source>
            <translation>{commission}: протокол, которым избран председатель ({person}), не подписан. Подпишите его.</translation>
        </message>
        <message>
            <source>{commission}: there is no basis for the chair {person}. Enter the protocol or the order.</source>
            <translation>{commission}: для председателя ({person}) не указано основание. Внесите протокол или приказ.</translation>
        </message>
        <message>
            <source>{commission}: {count} teachers from {day} on, a department needs {needed}. Add teachers or join it to another department.</source>
            <translation>{commission}: с {day} преподавателей – {count}, на кафедре нужно {needed}. Добавьте преподавателей или объедините с другой кафедрой.</translation>
        </message>
        <message>
            <source>{commission}: {count} teachers of its subjects from {day} on, {needed} are needed. Add members, join it to another commission, or form a common one with colleagues of other organisations.</source>
            <translation>{commission}: с {day} преподавателей своих дисциплин – {count}, а нужно {needed}. Добавьте членов, объедините с другой комиссией или создайте общую с педагогами других организаций.</translation>
        </message>
        <message>
            <source>{commission}: {person} was appointed, but a commission elects its chair. Enter the protocol of the election.</source>
            <translation>{commission}: {person} – по назначению, а председателя комиссии избирают. Внесите протокол избрания.</translation>
        </message>
        <message>
            <source>{commission}: {person} was elected, but the head of a department is appointed. Enter the order.</source>
            <translation>{commission}: {person} – по избранию, а заведующего кафедрой назначают. Внесите приказ.</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>&amp;Another deputy</source>
            <translation>&amp;Ещё заместитель</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Назад</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>В&amp;ыбрать…</translation>
        </message>
        <message>
            <source>&amp;City</source>
            <translation>&amp;Город</translation>
        </message>
        <message>
            <source>&amp;Deputy head</source>
            <translation>&amp;Заместитель руководителя</translation>
        </message>
        <message>
            <source>&amp;Full name</source>
            <translation>&amp;Полное название</translation>
        </message>
        <message>
            <source>&amp;Head of the college</source>
            <translation>&amp;Руководитель колледжа</translation>
        </message>
        <message>
            <source>&amp;Kept in</source>
            <translation>&amp;Хранится в</translation>
        </message>
        <message>
            <source>&amp;Logo</source>
            <translation>&amp;Логотип</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Далее</translation>
        </message>
        <message>
            <source>&amp;Short name</source>
            <translation>&amp;Краткое название</translation>
        </message>
        <message>
            <source>A new college</source>
            <translation>Новый колледж</translation>
        </message>
        <message>
            <source>As it stands on official papers. One language is enough for the beginning.</source>
            <translation>Как в официальных документах. Для начала достаточно одного языка.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose where to keep the college.</source>
            <translation>Выберите, где хранить данные колледжа.</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Город</translation>
        </message>
        <message>
            <source>Colleges (*.adisker)</source>
            <translation>Колледжи (*.adisker)</translation>
        </message>
        <message>
            <source>For educational-methodical work (¶14).</source>
            <translation>По учебно-методической работе (п. 14).</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Полное название</translation>
        </message>
        <message>
            <source>Its leaders</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Make the c&amp;ollege</source>
            <translation>&amp;Создать колледж</translation>
        </message>
        <message>
            <source>Making the college…</source>
            <translation>Колледж создаётся…</translation>
        </message>
        <message>
            <source>Norms to begin with</source>
            <translation>Нормы для начала</translation>
        </message>
        <message>
            <source>One file holds the whole college. For several workstations give the address of a PostgreSQL database instead: postgresql://user@server/database.</source>
            <translation>Все данные колледжа – в одном файле. Для нескольких рабочих мест укажите вместо него адрес базы PostgreSQL: postgresql://пользователь@сервер/база.</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Краткое название</translation>
        </message>
        <message>
            <source>Step {number} of {all}</source>
            <translation>Шаг {number} из {all}</translation>
        </message>
        <message>
            <source>Surname, given name, patronymic. Approves plans and documents.</source>
            <translation>Фамилия, имя, отчество. Утверждает планы и документы.</translation>
        </message>
        <message>
            <source>The college</source>
            <translation>Колледж</translation>
        </message>
        <message>
            <source>Where it is kept, and its norms</source>
            <translation>Место хранения и нормы</translation>
        </message>
        <message>
            <source>Where to keep the college</source>
            <translation>Где хранить данные колледжа</translation>
        </message>
        <message>
            <source>Write the college's name.</source>
            <translation>Напишите название колледжа.</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Закрыть без сохранения</translation>
        </message>
        <message>
            <source>Close without saving what you have entered?</source>
            <translation>Закрыть, не сохранив введённое?</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Продолжить правку</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>&amp;Graduated on</source>
            <translation>&amp;Выпущена</translation>
        </message>
        <message>
            <source>&amp;Learners</source>
            <translation>&amp;Обучающихся</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>&amp;Speciality</source>
            <translation>&amp;Специальность</translation>
        </message>
        <message>
            <source>Study group</source>
            <translation>Учебная группа</translation>
        </message>
        <message>
            <source>Year of &amp;admission</source>
            <translation>&amp;Год набора</translation>
        </message>
    </context>
    <context>
        <name>GroupsTab</name>
        <message>
            <source>&amp;New group</source>
            <translation>&amp;Новая группа</translation>
        </message>
        <message>
            <source>Add a group</source>
            <translation>Добавить группу</translation>
        </message>
        <message>
            <source>Add the study groups of this year.</source>
            <translation>Добавьте учебные группы этого года.</translation>
        </message>
        <message>
            <source>Admitted</source>
            <translation>Набор</translation>
        </message>
        <message>
            <source>Also graduated ones</source>
            <translation>И выпущенные</translation>
        </message>
        <message>
            <source>Graduated</source>
            <translation>Выпуск</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Group or speciality</source>
            <translation>Группа или специальность</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>Обучающихся</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Групп пока нет</translation>
        </message>
        <message>
            <source>Speciality</source>
            <translation>Специальность</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Help and about (F1)</source>
            <translation>Справка (F1)</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>Настройки (Ctrl+,)</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>A meeting's state and its protocol (№ {number}) don't agree. Look at the meeting and restore a backup if need be.</source>
            <translation>Состояние заседания не соответствует его протоколу (№ {number}). Проверьте заседание и при необходимости восстановите резервную копию.</translation>
        </message>
        <message>
            <source>A signed protocol is missing from the chain (place {place}). Restore a backup that still has it.</source>
            <translation>В цепочке нет подписанного протокола (место {place}). Восстановите резервную копию, где он есть.</translation>
        </message>
        <message>
            <source>Contents of files that no record uses: {files}. Nothing is lost.</source>
            <translation>Содержимое файлов, которое не использует ни одна запись: {files}. Ничего не потеряно.</translation>
        </message>
        <message>
            <source>Only indexes of the database are damaged; no record is lost. Repair the database: it is done on a copy.</source>
            <translation>Повреждены только индексы базы данных; записи не потеряны. Исправьте базу: это делается на копии.</translation>
        </message>
        <message>
            <source>Protocol № {number} of {date} isn't as it was signed. Compare it with the paper and restore a backup from before the change.</source>
            <translation>Протокол № {number} от {date} не такой, каким был подписан. Сверьте его с бумагой и восстановите резервную копию, сделанную до изменения.</translation>
        </message>
        <message>
            <source>Records of the table “{table}” point at records that are gone: {rows}. Restore a backup from before that.</source>
            <translation>Записи таблицы «{table}» ссылаются на исчезнувшие записи: {rows}. Восстановите более раннюю резервную копию.</translation>
        </message>
        <message>
            <source>Search misses some records: {records}. Make the search index anew.</source>
            <translation>Поиск пропускает часть записей: {records}. Постройте поисковый индекс заново.</translation>
        </message>
        <message>
            <source>Something is wrong with the database ({code}). Make a backup.</source>
            <translation>В базе данных неисправность ({code}). Сделайте резервную копию.</translation>
        </message>
        <message>
            <source>The attached file “{name}” isn't what was attached. Attach it again or restore it from a backup.</source>
            <translation>Содержимое прикреплённого файла «{name}» изменилось. Прикрепите его заново или восстановите из резервной копии.</translation>
        </message>
        <message>
            <source>The database file is damaged ({details}). Keep it as it is and restore the newest good backup.</source>
            <translation>Файл базы данных повреждён ({details}). Не изменяйте его и восстановите последнюю исправную резервную копию.</translation>
        </message>
        <message>
            <source>The minutes behind protocol № {number} of {date} differ from what was signed. The signed text is kept; restore a backup from before the change.</source>
            <translation>Записи протокола № {number} от {date} отличаются от подписанного. Подписанный текст сохранён; восстановите резервную копию, сделанную до изменения.</translation>
        </message>
        <message>
            <source>The numbering of protocols of {year} is broken at № {number}. Compare the register with the papers.</source>
            <translation>Нумерация протоколов за {year} учебный год нарушена на № {number}. Сверьте реестр с бумагами.</translation>
        </message>
        <message>
            <source>The protection “{name}” was taken off the database. Check the protocols against their papers and restore a backup.</source>
            <translation>С базы данных снята защита «{name}». Сверьте протоколы с бумагами и восстановите резервную копию.</translation>
        </message>
    </context>
    <context>
        <name>HealthDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>&amp;Repair the indexes</source>
            <translation>&amp;Исправить индексы</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>Проверить &amp;ещё раз</translation>
        </message>
        <message>
            <source>Check of the database</source>
            <translation>Проверка базы</translation>
        </message>
        <message>
            <source>Checking the database</source>
            <translation>Проверяется база</translation>
        </message>
        <message>
            <source>Checking the database…</source>
            <translation>Проверяется база…</translation>
        </message>
        <message>
            <source>Make a &amp;backup…</source>
            <translation>Сделать резервную &amp;копию…</translation>
        </message>
        <message>
            <source>Make the &amp;search index anew</source>
            <translation>Построить индекс &amp;поиска заново</translation>
        </message>
        <message>
            <source>Repairing the indexes…</source>
            <translation>Исправляются индексы…</translation>
        </message>
        <message>
            <source>Restore a ba&amp;ckup…</source>
            <translation>Восста&amp;новить из копии…</translation>
        </message>
        <message>
            <source>Something is wrong with the database. Each line says what to do.</source>
            <translation>С базой не всё в порядке. В каждой строке сказано, что делать.</translation>
        </message>
        <message>
            <source>The database couldn't be checked.</source>
            <translation>Проверить базу не удалось.</translation>
        </message>
        <message>
            <source>The database is whole: the file, the protocols, the attached files and search.</source>
            <translation>База цела: проверены файл, протоколы, вложения и поиск.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>&amp;Take over</source>
            <translation>&amp;Перенести</translation>
        </message>
        <message>
            <source>As it &amp;was on</source>
            <translation>Состав &amp;на день</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Укажите день, например: 01.09.2026.</translation>
        </message>
        <message>
            <source>Nobody belonged to it on that day.</source>
            <translation>В этот день в составе никого не было.</translation>
        </message>
        <message>
            <source>Of the &amp;commission</source>
            <translation>Из &amp;комиссии</translation>
        </message>
        <message>
            <source>Take over a composition</source>
            <translation>Перенос состава</translation>
        </message>
    </context>
    <context>
        <name>ItemMoves</name>
        <message>
            <source>Down	Alt+Down</source>
            <translation>Вниз	Alt+Down</translation>
        </message>
        <message>
            <source>More for this question</source>
            <translation>Ещё для этого вопроса</translation>
        </message>
        <message>
            <source>Move to the bin	Delete</source>
            <translation>Удалить в корзину	Delete</translation>
        </message>
        <message>
            <source>Put back on the agenda</source>
            <translation>Вернуть в повестку дня</translation>
        </message>
        <message>
            <source>Put off to the next meeting</source>
            <translation>Отложить до следующего заседания</translation>
        </message>
        <message>
            <source>Take off the agenda</source>
            <translation>Снять с повестки дня</translation>
        </message>
        <message>
            <source>Up	Alt+Up</source>
            <translation>Вверх	Alt+Up</translation>
        </message>
    </context>
    <context>
        <name>JobLine</name>
        <message>
            <source>Cancel</source>
            <translation>Прервать</translation>
        </message>
    </context>
    <context>
        <name>KeepingTools</name>
        <message>
            <source>Check a paper by its code…</source>
            <translation>Проверить бумагу по коду…</translation>
        </message>
        <message>
            <source>Check the database…</source>
            <translation>Проверить базу…</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Сделать резервную копию…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Восстановить из резервной копии…</translation>
        </message>
    </context>
    <context>
        <name>KeptDrafts</name>
        <message>
            <source>Put it back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Text that couldn't be saved last time was kept on this computer.</source>
            <translation>Текст, который не удалось сохранить в прошлый раз, остался на этом компьютере.</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>A chair on every day</source>
            <translation>Председатель есть на каждый день</translation>
        </message>
        <message>
            <source>A commission has three teachers of its subjects</source>
            <translation>В комиссии не менее трёх преподавателей её дисциплин</translation>
        </message>
        <message>
            <source>A department has three teachers</source>
            <translation>На кафедре не менее трёх преподавателей</translation>
        </message>
        <message>
            <source>A protocol is signed within, days</source>
            <translation>Протокол подписывается в течение, дней</translation>
        </message>
        <message>
            <source>A teacher is a beginner while experience is under, years</source>
            <translation>Молодой специалист – при стаже менее, лет</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Отсутствовал без причины</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Учётные записи</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Добавлено</translation>
        </message>
        <message>
            <source>Agenda question</source>
            <translation>Вопрос повестки дня</translation>
        </message>
        <message>
            <source>Agenda template</source>
            <translation>Шаблон повестки дня</translation>
        </message>
        <message>
            <source>Among the most experienced</source>
            <translation>Среди самых опытных</translation>
        </message>
        <message>
            <source>An open lesson is discussed within, days</source>
            <translation>Открытый урок обсуждается в течение, дней</translation>
        </message>
        <message>
            <source>Annual plans are approved by</source>
            <translation>Годовые планы утверждаются до</translation>
        </message>
        <message>
            <source>Appointed by order</source>
            <translation>Назначен приказом</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Прикреплённые файлы</translation>
        </message>
        <message>
            <source>Binding paragraph</source>
            <translation>Обязательный пункт</translation>
        </message>
        <message>
            <source>By analogy</source>
            <translation>По аналогии</translation>
        </message>
        <message>
            <source>Cancelled meeting</source>
            <translation>Отменено</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
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
            <translation>Комиссии</translation>
        </message>
        <message>
            <source>Considered</source>
            <translation>Рассматривается</translation>
        </message>
        <message>
            <source>Control results</source>
            <translation>Итоги контроля</translation>
        </message>
        <message>
            <source>Cycle commission</source>
            <translation>Цикловая комиссия</translation>
        </message>
        <message>
            <source>Day of the year</source>
            <translation>День и месяц</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дней</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Decisions are carried out in time</source>
            <translation>Решения исполняются в срок</translation>
        </message>
        <message>
            <source>Decisions are taken with a quorum</source>
            <translation>Решения принимаются при наличии кворума</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>Отказано</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Кафедра</translation>
        </message>
        <message>
            <source>Department head</source>
            <translation>Заведующий отделением</translation>
        </message>
        <message>
            <source>Deputy head</source>
            <translation>Заместитель руководителя</translation>
        </message>
        <message>
            <source>Doctoral degree</source>
            <translation>Докторантура</translation>
        </message>
        <message>
            <source>Doesn't teach</source>
            <translation>Не преподаёт</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Due date extended</source>
            <translation>Срок продлён</translation>
        </message>
        <message>
            <source>Educational-methodical association</source>
            <translation>Учебно-методическое объединение</translation>
        </message>
        <message>
            <source>Educational-methodical document</source>
            <translation>Учебно-методический документ</translation>
        </message>
        <message>
            <source>Elected at a meeting</source>
            <translation>Избран на заседании</translation>
        </message>
        <message>
            <source>Election of the chair</source>
            <translation>Избрание председателя</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Работодатель</translation>
        </message>
        <message>
            <source>Enlarged meeting</source>
            <translation>Расширенное</translation>
        </message>
        <message>
            <source>Enterprise specialist</source>
            <translation>Специалист предприятия</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Отсутствовал по уважительной причине</translation>
        </message>
        <message>
            <source>Execution of decisions</source>
            <translation>Контроль исполнения решений</translation>
        </message>
        <message>
            <source>Experience isn't written down</source>
            <translation>Стаж не указан</translation>
        </message>
        <message>
            <source>Extraordinary meeting</source>
            <translation>Внеочередное</translation>
        </message>
        <message>
            <source>First category</source>
            <translation>Первая категория</translation>
        </message>
        <message>
            <source>Free question</source>
            <translation>Свободный вопрос</translation>
        </message>
        <message>
            <source>From outside</source>
            <translation>Приглашённые со стороны</translation>
        </message>
        <message>
            <source>Head of the college</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>Higher education</source>
            <translation>Высшее</translation>
        </message>
        <message>
            <source>Highest category</source>
            <translation>Высшая категория</translation>
        </message>
        <message>
            <source>Highest category of all</source>
            <translation>Самая высокая категория</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>На казахском языке</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>На русском языке</translation>
        </message>
        <message>
            <source>In a decision</source>
            <translation>Постановили</translation>
        </message>
        <message>
            <source>In a speech</source>
            <translation>Выступили</translation>
        </message>
        <message>
            <source>In both languages</source>
            <translation>На двух языках</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Выполняется</translation>
        </message>
        <message>
            <source>In the question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>In what was heard</source>
            <translation>Слушали</translation>
        </message>
        <message>
            <source>Invited person</source>
            <translation>Приглашённый</translation>
        </message>
        <message>
            <source>Invited specialist</source>
            <translation>Приглашённый специалист</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Казахский</translation>
        </message>
        <message>
            <source>Kazakh and Russian</source>
            <translation>Казахский и русский</translation>
        </message>
        <message>
            <source>Largest attached file, megabytes</source>
            <translation>Наибольший размер прикреплённого файла, Мбайт</translation>
        </message>
        <message>
            <source>Left the college</source>
            <translation>Ушедшие</translation>
        </message>
        <message>
            <source>Longest gap in a mentorship journal, days</source>
            <translation>Наибольший перерыв в журнале наставничества, дней</translation>
        </message>
        <message>
            <source>Master of production training</source>
            <translation>Мастер производственного обучения</translation>
        </message>
        <message>
            <source>Master's degree</source>
            <translation>Магистратура</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Заседание</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Заседания</translation>
        </message>
        <message>
            <source>Meetings are held often enough</source>
            <translation>Заседания проводятся достаточно часто</translation>
        </message>
        <message>
            <source>Meetings of a commission per year, at least</source>
            <translation>Заседаний комиссии в год, не менее</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Член</translation>
        </message>
        <message>
            <source>Mentees of one mentor, at most</source>
            <translation>Подопечных у одного наставника, не более</translation>
        </message>
        <message>
            <source>Methodical council</source>
            <translation>Методический совет</translation>
        </message>
        <message>
            <source>Methodist</source>
            <translation>Методист</translation>
        </message>
        <message>
            <source>Minutes being entered</source>
            <translation>Заполняется</translation>
        </message>
        <message>
            <source>Mutual visits of a teacher per semester</source>
            <translation>Взаимопосещений преподавателя за полугодие</translation>
        </message>
        <message>
            <source>Not a code</source>
            <translation>Не код</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Не выполнено</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Количество</translation>
        </message>
        <message>
            <source>Online meeting</source>
            <translation>Онлайн</translation>
        </message>
        <message>
            <source>Open lesson</source>
            <translation>Открытый урок</translation>
        </message>
        <message>
            <source>Open lessons of a teacher per year</source>
            <translation>Открытых уроков преподавателя в год</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Открыт для исправления</translation>
        </message>
        <message>
            <source>Ordinary meeting</source>
            <translation>Очередное</translation>
        </message>
        <message>
            <source>Other position</source>
            <translation>Другая должность</translation>
        </message>
        <message>
            <source>Others are more experienced</source>
            <translation>Есть более опытные</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Own norm</source>
            <translation>Собственная норма</translation>
        </message>
        <message>
            <source>Paper and record agree</source>
            <translation>Бумага и запись совпадают</translation>
        </message>
        <message>
            <source>Pedagogue</source>
            <translation>Педагог</translation>
        </message>
        <message>
            <source>Pedagogue-expert</source>
            <translation>Педагог-эксперт</translation>
        </message>
        <message>
            <source>Pedagogue-master</source>
            <translation>Педагог-мастер</translation>
        </message>
        <message>
            <source>Pedagogue-moderator</source>
            <translation>Педагог-модератор</translation>
        </message>
        <message>
            <source>Pedagogue-researcher</source>
            <translation>Педагог-исследователь</translation>
        </message>
        <message>
            <source>Pedagogue-trainee</source>
            <translation>Педагог-стажёр</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Готовая фраза</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Postponed meeting</source>
            <translation>Перенесено</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Присутствовал</translation>
        </message>
        <message>
            <source>Protocols are signed in time</source>
            <translation>Протоколы подписываются вовремя</translation>
        </message>
        <message>
            <source>Question put off</source>
            <translation>Отложен</translation>
        </message>
        <message>
            <source>Question taken off</source>
            <translation>Снят с повестки дня</translation>
        </message>
        <message>
            <source>Quorum: more than this share of the members of the day</source>
            <translation>Кворум: более такой доли членов на день заседания</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Удалено</translation>
        </message>
        <message>
            <source>Replaced by a later issue</source>
            <translation>Заменён более поздней редакцией</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Русский</translation>
        </message>
        <message>
            <source>Scientist</source>
            <translation>Учёный</translation>
        </message>
        <message>
            <source>Second category</source>
            <translation>Вторая категория</translation>
        </message>
        <message>
            <source>Secondary education</source>
            <translation>Общее среднее</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Секретарь</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Доля</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Подписан</translation>
        </message>
        <message>
            <source>Social partner</source>
            <translation>Социальный партнёр</translation>
        </message>
        <message>
            <source>Specialists from outside take part</source>
            <translation>Привлекаются специалисты со стороны</translation>
        </message>
        <message>
            <source>Speciality</source>
            <translation>Специальность</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Сотрудники</translation>
        </message>
        <message>
            <source>Staff member</source>
            <translation>Педагогический работник</translation>
        </message>
        <message>
            <source>Stops the signature</source>
            <translation>Препятствует подписанию</translation>
        </message>
        <message>
            <source>Study group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Дисциплина</translation>
        </message>
        <message>
            <source>Subject methodical commission</source>
            <translation>Предметная методическая комиссия</translation>
        </message>
        <message>
            <source>Taken off control</source>
            <translation>Снято с контроля</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Преподаватель</translation>
        </message>
        <message>
            <source>Teacher of another college</source>
            <translation>Преподаватель другого колледжа</translation>
        </message>
        <message>
            <source>Technical and vocational education</source>
            <translation>Техническое и профессиональное</translation>
        </message>
        <message>
            <source>Term of a chair, academic years</source>
            <translation>Срок полномочий председателя, учебных лет</translation>
        </message>
        <message>
            <source>The chair is rightly chosen</source>
            <translation>Председатель избран правильно</translation>
        </message>
        <message>
            <source>The council has approved an association's chair</source>
            <translation>Председатель объединения утверждён советом</translation>
        </message>
        <message>
            <source>The deputy head approves commissions' plans</source>
            <translation>Планы комиссий утверждает заместитель руководителя</translation>
        </message>
        <message>
            <source>The record was changed</source>
            <translation>Запись изменена</translation>
        </message>
        <message>
            <source>Unknown code</source>
            <translation>Неизвестный код</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>Читатель</translation>
        </message>
        <message>
            <source>Violation</source>
            <translation>Нарушение</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Предупреждение</translation>
        </message>
        <message>
            <source>Work plan</source>
            <translation>План работы</translation>
        </message>
        <message>
            <source>Working now</source>
            <translation>Работают</translation>
        </message>
        <message>
            <source>Working programmes are considered by the commission first</source>
            <translation>Рабочую учебную программу сначала рассматривает комиссия</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Да или нет</translation>
        </message>
        <message>
            <source>commission</source>
            <translation>комиссия</translation>
        </message>
        <message>
            <source>date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>document</source>
            <translation>документ</translation>
        </message>
        <message>
            <source>group</source>
            <translation>группа</translation>
        </message>
        <message>
            <source>number</source>
            <translation>номер</translation>
        </message>
        <message>
            <source>people</source>
            <translation>люди</translation>
        </message>
        <message>
            <source>period</source>
            <translation>период</translation>
        </message>
        <message>
            <source>person</source>
            <translation>человек</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>дисциплина</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>тема</translation>
        </message>
    </context>
    <context>
        <name>LanguageSwitch</name>
        <message>
            <source>Language of the screen (Ctrl+L)</source>
            <translation>Язык экрана (Ctrl+L)</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>&amp;Last day at work</source>
            <translation>&amp;Последний рабочий день</translation>
        </message>
        <message>
            <source>&amp;Note the leaving</source>
            <translation>&amp;Отметить уход</translation>
        </message>
        <message>
            <source>Leaving the college</source>
            <translation>Уход из колледжа</translation>
        </message>
        <message>
            <source>Memberships and terms as chair end with this day. Earlier papers stay as they are.</source>
            <translation>Членство и полномочия председателя закончатся в этот день. Прежние документы не изменятся.</translation>
        </message>
        <message>
            <source>This isn't a day. Write it as 15.09.2020.</source>
            <translation>Это не дата. Напишите так: 15.09.2020.</translation>
        </message>
    </context>
    <context>
        <name>LogoPicker</name>
        <message>
            <source>Choose a picture…</source>
            <translation>Выбрать изображение…</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Изображения (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>The college's logo</source>
            <translation>Логотип колледжа</translation>
        </message>
        <message>
            <source>Without a logo</source>
            <translation>Без логотипа</translation>
        </message>
    </context>
    <context>
        <name>MeetingCard</name>
        <message>
            <source>(no wording yet)</source>
            <translation>(формулировки пока нет)</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Повестка дня</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>No questions yet.</source>
            <translation>Вопросов пока нет.</translation>
        </message>
        <message>
            <source>Open the &amp;minutes</source>
            <translation>Открыть &amp;протокол</translation>
        </message>
        <message>
            <source>Opened again on {date}: {reason}</source>
            <translation>Открыт для исправления {date}: {reason}</translation>
        </message>
        <message>
            <source>P&amp;review</source>
            <translation>П&amp;росмотр</translation>
        </message>
        <message>
            <source>Present: {present} of {members}, quorum {needed}</source>
            <translation>Присутствуют: {present} из {members}, кворум {needed}</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Секретарь</translation>
        </message>
        <message>
            <source>Signed protocol</source>
            <translation>Подписанный протокол</translation>
        </message>
        <message>
            <source>decisions: {count}</source>
            <translation>решений: {count}</translation>
        </message>
        <message>
            <source>protocol № {number}</source>
            <translation>протокол № {number}</translation>
        </message>
        <message>
            <source>№ {number}, signed on {date} by {name}, code {code}</source>
            <translation>№ {number}, подписан {date}: {name}, код {code}</translation>
        </message>
    </context>
    <context>
        <name>MeetingMoves</name>
        <message>
            <source>Change the date…</source>
            <translation>Изменить дату…</translation>
        </message>
        <message>
            <source>Date of the meeting</source>
            <translation>Дата заседания</translation>
        </message>
        <message>
            <source>It will take place after all</source>
            <translation>Заседание всё же состоится</translation>
        </message>
        <message>
            <source>It won't take place…</source>
            <translation>Заседание не состоится…</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Удалить в корзину</translation>
        </message>
        <message>
            <source>New meeting like this one…</source>
            <translation>Новое заседание по образцу этого…</translation>
        </message>
        <message>
            <source>Open the minutes</source>
            <translation>Открыть протокол</translation>
        </message>
        <message>
            <source>Open the signed protocol again</source>
            <translation>Открыть подписанный протокол для исправления</translation>
        </message>
        <message>
            <source>Open the signed protocol again…</source>
            <translation>Открыть подписанный протокол для исправления…</translation>
        </message>
        <message>
            <source>Put off to</source>
            <translation>Перенести на</translation>
        </message>
        <message>
            <source>Put off to another day…</source>
            <translation>Перенести на другой день…</translation>
        </message>
        <message>
            <source>The date is changed; the roster is that of the new day.</source>
            <translation>Дата изменена; состав взят на новый день.</translation>
        </message>
        <message>
            <source>The meeting won't take place</source>
            <translation>Заседание не состоится</translation>
        </message>
        <message>
            <source>Usually a mistake is corrected by a decision of a later meeting. The version signed now stays readable, and signing again keeps the number.</source>
            <translation>Обычно ошибку исправляют решением следующего заседания. Подписанная редакция останется доступной для чтения, а номер при новом подписании сохранится.</translation>
        </message>
        <message>
            <source>What has to be mended</source>
            <translation>Что нужно исправить</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Why it is put off</source>
            <translation>Причина переноса</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>&amp;New meeting</source>
            <translation>&amp;Новое заседание</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Печать</translation>
        </message>
        <message>
            <source>Academic year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>All commissions</source>
            <translation>Все комиссии</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Все состояния</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Все годы</translation>
        </message>
        <message>
            <source>Choose a meeting first.</source>
            <translation>Сначала выберите заседание.</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Commission, question, number</source>
            <translation>Комиссия, вопрос, номер</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Last number on paper…</source>
            <translation>Последний номер на бумаге…</translation>
        </message>
        <message>
            <source>Library of phrases…</source>
            <translation>Библиотека фраз…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Заседания</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>No meetings here</source>
            <translation>Заседаний здесь нет</translation>
        </message>
        <message>
            <source>Plan a meeting</source>
            <translation>Запланировать заседание</translation>
        </message>
        <message>
            <source>Plan a meeting: the agenda proposes itself from open decisions and a template.</source>
            <translation>Запланируйте заседание: повестка дня предложится сама из невыполненных решений и шаблона.</translation>
        </message>
        <message>
            <source>Preview the protocol of the chosen meeting (Ctrl+P)</source>
            <translation>Просмотр протокола выбранного заседания (Ctrl+P)</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>The meeting is in the bin.</source>
            <translation>Заседание в корзине.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Usual agendas…</source>
            <translation>Типовые повестки…</translation>
        </message>
        <message>
            <source>meetings: {all}, signed: {signed}, decisions: {decisions}</source>
            <translation>заседаний: {all}, подписано: {signed}, решений: {decisions}</translation>
        </message>
    </context>
    <context>
        <name>MembersTable</name>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Стаж</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Nobody belonged to it on this day</source>
            <translation>В этот день в составе никого не было</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>order № {number}</source>
            <translation>приказ № {number}</translation>
        </message>
    </context>
    <context>
        <name>MembershipDialog</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;С</translation>
        </message>
        <message>
            <source>&amp;Order №</source>
            <translation>Приказ &amp;№</translation>
        </message>
        <message>
            <source>&amp;To, included</source>
            <translation>П&amp;о (включительно)</translation>
        </message>
        <message>
            <source>Empty: until further notice.</source>
            <translation>Пусто – бессрочно.</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Укажите день, например: 01.09.2026.</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Членство</translation>
        </message>
        <message>
            <source>Order &amp;date</source>
            <translation>Дата &amp;приказа</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close message</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>MinutesEditor</name>
        <message numerus="yes">
            <source>%n place(s) have to be mended before signing.</source>
            <translation>
                <numerusform>До подписания нужно исправить %n место.</numerusform>
                <numerusform>До подписания нужно исправить %n места.</numerusform>
                <numerusform>До подписания нужно исправить %n мест.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Сохранено</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Сохранение…</translation>
        </message>
        <message>
            <source>Show the first</source>
            <translation>Показать первое</translation>
        </message>
        <message>
            <source>Signed: protocol № {number}.</source>
            <translation>Подписан протокол № {number}.</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Принять на себя</translation>
        </message>
        <message>
            <source>The question is in the bin.</source>
            <translation>Вопрос в корзине.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>What you typed is kept and will be saved as soon as it can be.</source>
            <translation>Набранное не пропадёт и сохранится, как только это станет возможно.</translation>
        </message>
        <message>
            <source>{name} is entering these minutes now; they can only be read here.</source>
            <translation>Протокол сейчас заполняет {name}; здесь его можно только читать.</translation>
        </message>
    </context>
    <context>
        <name>MinutesFrame</name>
        <message>
            <source>Add a &amp;question</source>
            <translation>Добавить &amp;вопрос</translation>
        </message>
    </context>
    <context>
        <name>MinutesHeader</name>
        <message>
            <source>&amp;Both languages</source>
            <translation>На двух &amp;языках</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>Назад к списку (Esc)</translation>
        </message>
        <message>
            <source>Chec&amp;k</source>
            <translation>Проверит&amp;ь</translation>
        </message>
        <message>
            <source>Pre&amp;view</source>
            <translation>П&amp;росмотр</translation>
        </message>
        <message>
            <source>Si&amp;gn</source>
            <translation>&amp;Подписать</translation>
        </message>
        <message>
            <source>protocol № {number}</source>
            <translation>протокол № {number}</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <source>&amp;Patronymic</source>
            <translation>&amp;Отчество</translation>
        </message>
        <message>
            <source>&amp;Surname</source>
            <translation>&amp;Фамилия</translation>
        </message>
        <message>
            <source>Another name</source>
            <translation>Смена фамилии или имени</translation>
        </message>
        <message>
            <source>Given name in Russian</source>
            <translation>Имя по-русски</translation>
        </message>
        <message>
            <source>Patronymic in Russian</source>
            <translation>Отчество по-русски</translation>
        </message>
        <message>
            <source>Surname in Russian</source>
            <translation>Фамилия по-русски</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingDialog</name>
        <message>
            <source>&amp;Agenda from</source>
            <translation>Повестка &amp;из</translation>
        </message>
        <message>
            <source>&amp;Commission</source>
            <translation>&amp;Комиссия</translation>
        </message>
        <message>
            <source>&amp;Date</source>
            <translation>&amp;Дата</translation>
        </message>
        <message>
            <source>&amp;Form</source>
            <translation>&amp;Форма</translation>
        </message>
        <message>
            <source>&amp;Language of the minutes</source>
            <translation>&amp;Язык протокола</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>&amp;Запланировать</translation>
        </message>
        <message>
            <source>&amp;Questions</source>
            <translation>&amp;Вопросы</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>В&amp;ремя</translation>
        </message>
        <message>
            <source>Academic &amp;year</source>
            <translation>Учебный &amp;год</translation>
        </message>
        <message>
            <source>Give the day, e.g. 15.10.</source>
            <translation>Укажите день, например: 15.10.</translation>
        </message>
        <message>
            <source>Give the time, e.g. 15:00.</source>
            <translation>Укажите время, например: 15:00.</translation>
        </message>
        <message>
            <source>Make a commission first, on the page “Commissions”.</source>
            <translation>Сначала создайте комиссию на странице «Комиссии».</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Новое заседание</translation>
        </message>
        <message>
            <source>P&amp;lace</source>
            <translation>&amp;Место</translation>
        </message>
        <message>
            <source>The earlier meeting</source>
            <translation>Предыдущее заседание</translation>
        </message>
        <message>
            <source>Untick what isn't for this meeting. Questions can be added and moved later.</source>
            <translation>Снимите отметку с того, что не для этого заседания. Вопросы можно добавить и переставить позже.</translation>
        </message>
        <message>
            <source>What waits only</source>
            <translation>Только то, что ждёт рассмотрения</translation>
        </message>
    </context>
    <context>
        <name>NormsForm</name>
        <message>
            <source>dd.mm</source>
            <translation>дд.мм</translation>
        </message>
    </context>
    <context>
        <name>NormsTab</name>
        <message>
            <source>&amp;Defaults</source>
            <translation>&amp;По умолчанию</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Проверки</translation>
        </message>
        <message>
            <source>Checks of binding paragraphs always run; the others can be switched off.</source>
            <translation>Проверки по обязательным пунктам выполняются всегда; остальные можно отключить.</translation>
        </message>
        <message>
            <source>Norms of the college</source>
            <translation>Нормы колледжа</translation>
        </message>
        <message>
            <source>Sa&amp;ve</source>
            <translation>&amp;Сохранить</translation>
        </message>
        <message>
            <source>The norms are saved.</source>
            <translation>Нормы сохранены.</translation>
        </message>
    </context>
    <context>
        <name>OfficialDialog</name>
        <message>
            <source>&amp;From the day</source>
            <translation>&amp;С какого дня</translation>
        </message>
        <message>
            <source>&amp;Office</source>
            <translation>&amp;Должность</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Человек</translation>
        </message>
        <message>
            <source>A new head ends the term of the former one; there may be several deputies.</source>
            <translation>Новый руководитель завершает полномочия прежнего; заместителей может быть несколько.</translation>
        </message>
        <message>
            <source>Choose the person from the list of staff.</source>
            <translation>Выберите человека из списка педагогов.</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Укажите день, например: 01.09.2026.</translation>
        </message>
        <message>
            <source>Head or deputy</source>
            <translation>Руководитель или заместитель</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Bin</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Проверки</translation>
        </message>
        <message>
            <source>College</source>
            <translation>Колледж</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссии</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Заседания</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Педагоги</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Главная</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>AGENDA:</source>
            <translation>ПОВЕСТКА ДНЯ:</translation>
        </message>
        <message>
            <source>Absent (reason):</source>
            <translation>Отсутствовали (причина):</translation>
        </message>
        <message>
            <source>Annex № 1
to protocol № {number} of {day}</source>
            <translation>Приложение № 1
к протоколу № {number} от {day}</translation>
        </message>
        <message>
            <source>Annex № 1
to the protocol of {day}</source>
            <translation>Приложение № 1
к протоколу от {day}</translation>
        </message>
        <message>
            <source>Basis:</source>
            <translation>Основание:</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Chair:</source>
            <translation>Председатель:</translation>
        </message>
        <message>
            <source>DECIDED:</source>
            <translation>ПОСТАНОВИЛИ:</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>ПРОЕКТ</translation>
        </message>
        <message>
            <source>Due:</source>
            <translation>Срок:</translation>
        </message>
        <message>
            <source>EXTRACT FROM PROTOCOL № {number}</source>
            <translation>ВЫПИСКА ИЗ ПРОТОКОЛА № {number}</translation>
        </message>
        <message>
            <source>EXTRACT FROM THE PROTOCOL</source>
            <translation>ВЫПИСКА ИЗ ПРОТОКОЛА</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>HEARD:</source>
            <translation>СЛУШАЛИ:</translation>
        </message>
        <message>
            <source>Invited people</source>
            <translation>Приглашённые</translation>
        </message>
        <message>
            <source>Invited:</source>
            <translation>Приглашённые:</translation>
        </message>
        <message>
            <source>LIST OF PARTICIPANTS</source>
            <translation>СПИСОК ПРИСУТСТВОВАВШИХ</translation>
        </message>
        <message>
            <source>PROTOCOL</source>
            <translation>ПРОТОКОЛ</translation>
        </message>
        <message>
            <source>PROTOCOL № {number}</source>
            <translation>ПРОТОКОЛ № {number}</translation>
        </message>
        <message>
            <source>Place for the stamp</source>
            <translation>М.П.</translation>
        </message>
        <message>
            <source>Place:</source>
            <translation>Место проведения:</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Present:</source>
            <translation>Присутствовали:</translation>
        </message>
        <message>
            <source>Question {number} was taken off the agenda.</source>
            <translation>Вопрос № {number} снят с повестки дня.</translation>
        </message>
        <message>
            <source>Rapporteur:</source>
            <translation>Докладчик:</translation>
        </message>
        <message>
            <source>Reason for deciding without it: {reason}</source>
            <translation>Основание принятия решений без кворума: {reason}</translation>
        </message>
        <message>
            <source>Responsible:</source>
            <translation>Ответственный:</translation>
        </message>
        <message>
            <source>Result of the vote: for – {votes_for}, against – {against}, abstained – {abstained}.</source>
            <translation>Итоги голосования: за – {votes_for}, против – {against}, воздержались – {abstained}.</translation>
        </message>
        <message>
            <source>Result of the vote: unanimous (for – {votes_for}, against – {against}, abstained – {abstained}).</source>
            <translation>Итоги голосования: единогласно (за – {votes_for}, против – {against}, воздержались – {abstained}).</translation>
        </message>
        <message>
            <source>SPOKE:</source>
            <translation>ВЫСТУПИЛИ:</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Секретарь</translation>
        </message>
        <message>
            <source>Secretary:</source>
            <translation>Секретарь:</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>The code shows whether paper and record agree.</source>
            <translation>По коду проверяется соответствие бумаги и записи.</translation>
        </message>
        <message>
            <source>The question was put off to the next meeting.</source>
            <translation>Вопрос перенесён на следующее заседание.</translation>
        </message>
        <message>
            <source>There is a quorum (members – {members}, present – {present}, needed – {needed}).</source>
            <translation>Кворум имеется (членов – {members}, присутствуют – {present}, необходимо – {needed}).</translation>
        </message>
        <message>
            <source>There is no quorum (members – {members}, present – {present}, needed – {needed}).</source>
            <translation>Кворум отсутствует (членов – {members}, присутствуют – {present}, необходимо – {needed}).</translation>
        </message>
        <message>
            <source>There was no quorum on this question.</source>
            <translation>По данному вопросу кворума не было.</translation>
        </message>
        <message>
            <source>Time:</source>
            <translation>Время:</translation>
        </message>
        <message>
            <source>True copy:</source>
            <translation>Верно:</translation>
        </message>
        <message>
            <source>all members</source>
            <translation>все члены</translation>
        </message>
        <message>
            <source>enlarged meeting</source>
            <translation>расширенное заседание</translation>
        </message>
        <message>
            <source>extraordinary meeting</source>
            <translation>внеочередное заседание</translation>
        </message>
        <message>
            <source>list attached</source>
            <translation>список прилагается</translation>
        </message>
        <message>
            <source>online meeting</source>
            <translation>онлайн-заседание</translation>
        </message>
        <message>
            <source>with good reason</source>
            <translation>по уважительной причине</translation>
        </message>
        <message>
            <source>without a reason</source>
            <translation>без уважительной причины</translation>
        </message>
        <message>
            <source>{person}: took part from question № {first} on.</source>
            <translation>{person}: участие начиная с вопроса № {first}.</translation>
        </message>
        <message>
            <source>{person}: took part in questions № {first} to № {last}.</source>
            <translation>{person}: участие в рассмотрении вопросов с № {first} по № {last}.</translation>
        </message>
        <message>
            <source>{person}: took part up to question № {last}.</source>
            <translation>{person}: участие по вопрос № {last} включительно.</translation>
        </message>
        <message>
            <source>{title} (order № {number} of {day})</source>
            <translation>{title} (приказ № {number} от {day})</translation>
        </message>
        <message>
            <source>“___” ______________ 20___</source>
            <translation>«___» ______________ 20___ года</translation>
        </message>
    </context>
    <context>
        <name>PaperNumberDialog</name>
        <message>
            <source>&amp;Academic year</source>
            <translation>&amp;Учебный год</translation>
        </message>
        <message>
            <source>&amp;Body</source>
            <translation>&amp;Комиссия, совет</translation>
        </message>
        <message>
            <source>&amp;Last number</source>
            <translation>&amp;Последний номер</translation>
        </message>
        <message>
            <source>Last number on paper</source>
            <translation>Последний номер на бумаге</translation>
        </message>
        <message>
            <source>The next protocol signed here gets № {number}.</source>
            <translation>Следующий протокол, подписанный в программе, получит № {number}.</translation>
        </message>
        <message>
            <source>The program has numbered protocols up to № {number} here: this can't be changed any more.</source>
            <translation>Программа уже пронумеровала здесь протоколы до № {number}: изменить это больше нельзя.</translation>
        </message>
        <message>
            <source>The protocols up to this number are kept on paper only; 0 means there are none.</source>
            <translation>Протоколы до этого номера есть только на бумаге; 0 – таких нет.</translation>
        </message>
        <message>
            <source>There is no body to number protocols of yet.</source>
            <translation>Пока нет комиссии, протоколы которой нумеруются.</translation>
        </message>
    </context>
    <context>
        <name>PeopleLine</name>
        <message>
            <source>Take off</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>PeriodEdit</name>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>to date</source>
            <translation>по настоящее время</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>&amp;Belongs to</source>
            <translation>От&amp;куда</translation>
        </message>
        <message>
            <source>&amp;Category</source>
            <translation>&amp;Категория</translation>
        </message>
        <message>
            <source>&amp;Degree</source>
            <translation>Учёная &amp;степень</translation>
        </message>
        <message>
            <source>&amp;Education</source>
            <translation>О&amp;бразование</translation>
        </message>
        <message>
            <source>&amp;Given name</source>
            <translation>&amp;Имя</translation>
        </message>
        <message>
            <source>&amp;Hired on</source>
            <translation>&amp;Принят</translation>
        </message>
        <message>
            <source>&amp;Institution</source>
            <translation>&amp;Учебное заведение</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>При&amp;мечание</translation>
        </message>
        <message>
            <source>&amp;Patronymic</source>
            <translation>&amp;Отчество</translation>
        </message>
        <message>
            <source>&amp;Surname</source>
            <translation>&amp;Фамилия</translation>
        </message>
        <message>
            <source>&amp;Teaching since</source>
            <translation>Начало педагогической &amp;работы</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation>&amp;Электронная почта</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message>
            <source>Experience is counted from this day.</source>
            <translation>Стаж считается с этого дня.</translation>
        </message>
        <message>
            <source>Given name in Russian</source>
            <translation>Имя по-русски</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Новый человек</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Без категории</translation>
        </message>
        <message>
            <source>Not written down</source>
            <translation>Не указано</translation>
        </message>
        <message>
            <source>O&amp;rganisation</source>
            <translation>О&amp;рганизация</translation>
        </message>
        <message>
            <source>Only where the Russian spelling differs.</source>
            <translation>Только если русское написание отличается.</translation>
        </message>
        <message>
            <source>Order № of the category</source>
            <translation>№ приказа о категории</translation>
        </message>
        <message>
            <source>Our college</source>
            <translation>Наш колледж</translation>
        </message>
        <message>
            <source>P&amp;hone</source>
            <translation>&amp;Телефон</translation>
        </message>
        <message>
            <source>P&amp;osition</source>
            <translation>&amp;Должность</translation>
        </message>
        <message>
            <source>Patronymic in Russian</source>
            <translation>Отчество по-русски</translation>
        </message>
        <message>
            <source>Person's card</source>
            <translation>Карточка человека</translation>
        </message>
        <message>
            <source>S&amp;ubjects</source>
            <translation>&amp;Дисциплины</translation>
        </message>
        <message>
            <source>Specia&amp;lities</source>
            <translation>Специа&amp;льности</translation>
        </message>
        <message>
            <source>Surname in Russian</source>
            <translation>Фамилия по-русски</translation>
        </message>
        <message>
            <source>Teaching</source>
            <translation>Преподавание</translation>
        </message>
        <message>
            <source>This isn't a day. Write it as 15.09.2020.</source>
            <translation>Это не дата. Напишите так: 15.09.2020.</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message numerus="yes">
            <source>%n commission(s) now need a new chair.</source>
            <translation>
                <numerusform>Теперь %n комиссии нужен новый председатель.</numerusform>
                <numerusform>Теперь %n комиссиям нужны новые председатели.</numerusform>
                <numerusform>Теперь %n комиссиям нужны новые председатели.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Edit the card</source>
            <translation>&amp;Изменить карточку</translation>
        </message>
        <message>
            <source>Another category…</source>
            <translation>Смена категории…</translation>
        </message>
        <message>
            <source>Another name…</source>
            <translation>Смена фамилии или имени…</translation>
        </message>
        <message>
            <source>Another position…</source>
            <translation>Смена должности…</translation>
        </message>
        <message>
            <source>Belongs to no commission yet.</source>
            <translation>Пока не состоит ни в одной комиссии.</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Председатель</translation>
        </message>
        <message>
            <source>Chan&amp;ge from a day</source>
            <translation>Из&amp;менить с даты</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссии</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Контакты</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Электронная почта</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Образование</translation>
        </message>
        <message numerus="yes">
            <source>Experience: %n year(s)</source>
            <translation>
                <numerusform>Стаж: %n год</numerusform>
                <numerusform>Стаж: %n года</numerusform>
                <numerusform>Стаж: %n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>Groups this year</source>
            <translation>Группы этого года</translation>
        </message>
        <message>
            <source>Hired on</source>
            <translation>Принят</translation>
        </message>
        <message>
            <source>History of changes</source>
            <translation>История изменений</translation>
        </message>
        <message>
            <source>Leaving the college…</source>
            <translation>Уход из колледжа…</translation>
        </message>
        <message>
            <source>Left on {day}</source>
            <translation>Ушёл {day}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Positions, categories, names</source>
            <translation>Должности, категории, ФИО</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Удалить в корзину</translation>
        </message>
        <message>
            <source>Specialities</source>
            <translation>Специальности</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Дисциплины</translation>
        </message>
        <message>
            <source>Take the leaving back</source>
            <translation>Отменить уход</translation>
        </message>
        <message>
            <source>Take this entry away: it was a mistake</source>
            <translation>Убрать эту запись: внесена по ошибке</translation>
        </message>
        <message>
            <source>Teaching and education</source>
            <translation>Преподавание и образование</translation>
        </message>
        <message>
            <source>Teaching since</source>
            <translation>Начало педагогической работы</translation>
        </message>
        <message>
            <source>The leaving is noted.</source>
            <translation>Уход отмечен.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>PersonPicker</name>
        <message>
            <source>Add “{name}”</source>
            <translation>Добавить «{name}»</translation>
        </message>
        <message>
            <source>Nobody is found</source>
            <translation>Никто не найден</translation>
        </message>
        <message>
            <source>Type a few letters of the name</source>
            <translation>Введите несколько букв имени</translation>
        </message>
    </context>
    <context>
        <name>PhraseDialog</name>
        <message>
            <source>&amp;Letters</source>
            <translation>&amp;Сокращение</translation>
        </message>
        <message>
            <source>&amp;Offered first</source>
            <translation>Предлагать &amp;сначала</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
        </message>
        <message>
            <source>In &amp;Kazakh</source>
            <translation>На &amp;казахском</translation>
        </message>
        <message>
            <source>In &amp;Russian</source>
            <translation>На &amp;русском</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Фраза</translation>
        </message>
        <message>
            <source>Variables: {list}</source>
            <translation>Переменные: {list}</translation>
        </message>
    </context>
    <context>
        <name>PhrasePopup</name>
        <message>
            <source>A few letters of the phrase</source>
            <translation>Несколько букв фразы</translation>
        </message>
        <message>
            <source>Enter inserts; your own phrases are on the page “College”.</source>
            <translation>Enter вставляет; свои фразы – на странице «Колледж».</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Готовые фразы</translation>
        </message>
    </context>
    <context>
        <name>PhrasesTab</name>
        <message>
            <source>&amp;New phrase</source>
            <translation>&amp;Новая фраза</translation>
        </message>
        <message>
            <source>Add a phrase</source>
            <translation>Добавить фразу</translation>
        </message>
        <message>
            <source>Add phrases that your minutes repeat; a few letters then put them into the text.</source>
            <translation>Добавьте фразы, которые повторяются в протоколах: потом их вставят несколько букв.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Сокращение</translation>
        </message>
        <message>
            <source>No phrases</source>
            <translation>Фраз нет</translation>
        </message>
        <message>
            <source>Offered first</source>
            <translation>Сначала предлагается</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Происхождение</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Фраза</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Удалить в корзину</translation>
        </message>
        <message>
            <source>The phrase is in the bin.</source>
            <translation>Фраза в корзине.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Words of the phrase</source>
            <translation>Слова из фразы</translation>
        </message>
        <message>
            <source>built in</source>
            <translation>встроенная</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>везде</translation>
        </message>
        <message>
            <source>own</source>
            <translation>своя</translation>
        </message>
    </context>
    <context>
        <name>PositionDialog</name>
        <message>
            <source>&amp;Position</source>
            <translation>&amp;Должность</translation>
        </message>
        <message>
            <source>Another position</source>
            <translation>Смена должности</translation>
        </message>
        <message>
            <source>Choose the position.</source>
            <translation>Выберите должность.</translation>
        </message>
    </context>
    <context>
        <name>PositionsTab</name>
        <message>
            <source>&amp;New position</source>
            <translation>&amp;Новая должность</translation>
        </message>
        <message>
            <source>Also those no longer given</source>
            <translation>И те, что не используются</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>For the checks it is</source>
            <translation>Для проверок это</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>На казахском</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>На русском</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Words of the position</source>
            <translation>Название должности</translation>
        </message>
        <message>
            <source>no longer given</source>
            <translation>больше не используется</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Печать…</translation>
        </message>
        <message>
            <source>As it stands now</source>
            <translation>В нынешнем виде</translation>
        </message>
        <message>
            <source>Both, side by side</source>
            <translation>На двух языках рядом</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Решения</translation>
        </message>
        <message>
            <source>Decisions of the extract</source>
            <translation>Решения для выписки</translation>
        </message>
        <message>
            <source>Extract from the protocol</source>
            <translation>Выписка из протокола</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Issue {serial} of {date}</source>
            <translation>Редакция {serial} от {date}</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>На казахском</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Файлы PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Preparing the paper</source>
            <translation>Документ готовится</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Просмотр</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>На русском</translation>
        </message>
        <message>
            <source>Save as &amp;Word…</source>
            <translation>Сохранить в &amp;Word…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Сохранить в P&amp;DF…</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Сохранение документа</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>The font lacks these characters; they are printed by their numbers: {letters}</source>
            <translation>В шрифте нет этих знаков, они печатаются номерами: {letters}</translation>
        </message>
        <message>
            <source>Word files (*.docx)</source>
            <translation>Файлы Word (*.docx)</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Attendance isn't marked. Mark who was present.</source>
            <translation>Присутствие не отмечено. Отметьте, кто присутствовал.</translation>
        </message>
        <message>
            <source>Question {number} has no decision. Write the decision, or put the question off.</source>
            <translation>По вопросу {number} нет решения. Запишите решение или отложите вопрос.</translation>
        </message>
        <message>
            <source>Question {number} has no wording. Write the question.</source>
            <translation>У вопроса {number} нет формулировки. Напишите вопрос.</translation>
        </message>
        <message>
            <source>Question {number} was decided without a quorum: {present} present, {needed} needed. Check who came late or left, or give the reason.</source>
            <translation>Вопрос {number} решён без кворума: присутствуют {present}, нужно {needed}. Проверьте опоздавших и ушедших или укажите причину.</translation>
        </message>
        <message>
            <source>Question {number}, decision {decision} has no due date. Set it, or mark that none is needed.</source>
            <translation>Вопрос {number}, решение {decision}: срок не указан. Укажите срок или отметьте, что он не нужен.</translation>
        </message>
        <message>
            <source>Question {number}, decision {decision} has no wording. Write it or delete it.</source>
            <translation>Вопрос {number}, решение {decision}: нет текста. Напишите или удалите его.</translation>
        </message>
        <message>
            <source>Question {number}, decision {decision} is due before the meeting itself. Check the date.</source>
            <translation>Вопрос {number}, решение {decision}: срок раньше дня заседания. Проверьте дату.</translation>
        </message>
        <message>
            <source>Question {number}, decision {decision}: nobody is responsible. Choose who is.</source>
            <translation>Вопрос {number}, решение {decision}: ответственный не указан. Выберите ответственного.</translation>
        </message>
        <message>
            <source>Question {number}: it isn't said who spoke. Choose the speaker.</source>
            <translation>Вопрос {number}: не указано, кто выступил. Выберите выступившего.</translation>
        </message>
        <message>
            <source>Question {number}: the text in the second language is missing. Write it, or print it in one language.</source>
            <translation>Вопрос {number}: нет текста на втором языке. Напишите его или печатайте на одном языке.</translation>
        </message>
        <message>
            <source>Question {number}: {votes} votes of {present} members present. Check whether everybody's vote is counted.</source>
            <translation>Вопрос {number}: учтено голосов – {votes}, присутствующих членов – {present}. Проверьте, все ли голоса учтены.</translation>
        </message>
        <message>
            <source>Question {number}: {votes} votes, but only {present} members present. Check the votes.</source>
            <translation>Вопрос {number}: голосов {votes}, а присутствующих членов {present}. Проверьте голоса.</translation>
        </message>
        <message>
            <source>The agenda is empty. Add a question.</source>
            <translation>Повестка дня пуста. Добавьте вопрос.</translation>
        </message>
        <message>
            <source>The chair of the meeting isn't named. Choose the chair.</source>
            <translation>Председатель заседания не указан. Выберите председателя.</translation>
        </message>
        <message>
            <source>The meeting is planned for {day}: it can be signed from that day on.</source>
            <translation>Заседание назначено на {day}: подписать протокол можно с этого дня.</translation>
        </message>
        <message>
            <source>The meeting of {day} isn't signed yet, and numbers follow the order of signing. Sign it first.</source>
            <translation>Протокол заседания {day} ещё не подписан, а номера идут по порядку подписания. Сначала подпишите его.</translation>
        </message>
        <message>
            <source>The members of the day differ from the list of the meeting (joined: {joined}, left: {left}). Bring the list up to date or leave it on purpose.</source>
            <translation>Состав на день заседания отличается от списка (вошли: {joined}, вышли: {left}). Обновите список или оставьте его намеренно.</translation>
        </message>
        <message>
            <source>The minutes need a look ({code}).</source>
            <translation>Просмотрите протокол ({code}).</translation>
        </message>
        <message>
            <source>The secretary of the meeting isn't named. Choose the secretary.</source>
            <translation>Секретарь заседания не указан. Выберите секретаря.</translation>
        </message>
        <message>
            <source>There is no quorum: {present} present, {needed} needed. Check the attendance or give the reason for deciding without it.</source>
            <translation>Кворума нет: присутствуют {present}, нужно {needed}. Проверьте присутствие или укажите причину принятия решений без кворума.</translation>
        </message>
        <message>
            <source>{person} leads or keeps the minutes but is marked as absent. Choose somebody who was present.</source>
            <translation>{person} ведёт заседание или протокол, но отмечен отсутствующим. Выберите присутствовавшего.</translation>
        </message>
        <message>
            <source>{person}: excused, but the reason isn't written. Write the reason.</source>
            <translation>{person}: отсутствовал по уважительной причине, но причина не указана. Напишите причину.</translation>
        </message>
        <message>
            <source>{person}: presence isn't marked. Mark whether the person was present.</source>
            <translation>{person}: присутствие не отмечено. Отметьте, присутствовал ли человек.</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPanel</name>
        <message>
            <source>Before signing: {stopping} to mend, {others} to look at</source>
            <translation>Перед подписанием: исправить – {stopping}, просмотреть – {others}</translation>
        </message>
        <message>
            <source>Everything is there.</source>
            <translation>Всё на месте.</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Change the language</source>
            <translation>Сменить язык</translation>
        </message>
        <message>
            <source>Close the college</source>
            <translation>Закрыть колледж</translation>
        </message>
        <message>
            <source>Help, keys, about</source>
            <translation>Справка, клавиши, о программе</translation>
        </message>
        <message>
            <source>New college</source>
            <translation>Новый колледж</translation>
        </message>
        <message>
            <source>Open another college</source>
            <translation>Открыть другой колледж</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>The program ended unexpectedly last time. What was entered is kept.</source>
            <translation>В прошлый раз программа завершилась неожиданно. Всё введённое сохранено.</translation>
        </message>
    </context>
    <context>
        <name>ProposalDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>1. Teachers of the college who teach its subjects</source>
            <translation>1. Преподаватели колледжа, ведущие эти дисциплины</translation>
        </message>
        <message>
            <source>2. Join it to another commission</source>
            <translation>2. Объединить с другой комиссией</translation>
        </message>
        <message>
            <source>3. An inter-college commission with colleagues from elsewhere</source>
            <translation>3. Межколледжная комиссия с педагогами других организаций</translation>
        </message>
        <message>
            <source>How to come to three teachers</source>
            <translation>Как набрать трёх преподавателей</translation>
        </message>
        <message>
            <source>No teachers of other colleges are known: add them as people from outside.</source>
            <translation>Преподаватели других колледжей не внесены: добавьте их как приглашённых со стороны.</translation>
        </message>
        <message>
            <source>Nobody else here teaches its subjects.</source>
            <translation>Больше никто в колледже не ведёт эти дисциплины.</translation>
        </message>
        <message>
            <source>There is no other commission of this kind.</source>
            <translation>Другой комиссии этого вида нет.</translation>
        </message>
        <message>
            <source>Where teachers are too few, ¶16 asks the college to bring together colleagues of several organisations.</source>
            <translation>Если преподавателей мало, по пункту 16 колледж объединяет педагогов нескольких организаций.</translation>
        </message>
        <message>
            <source>common subjects</source>
            <translation>общие дисциплины</translation>
        </message>
        <message>
            <source>related subjects</source>
            <translation>смежные дисциплины</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Где искать:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Тип файлов:</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Page &amp;Set:</source>
            <translation>&amp;Набор страниц:</translation>
        </message>
        <message>
            <source>Page &amp;order:</source>
            <translation>&amp;Порядок страниц:</translation>
        </message>
        <message>
            <source>Pages &amp;per sheet:</source>
            <translation>Страниц &amp;на листе:</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>QuestionLine</name>
        <message>
            <source>Kind of the question</source>
            <translation>Вид вопроса</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Переместить ниже (Alt+↓)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Переместить выше (Alt+↑)</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Take the question away</source>
            <translation>Убрать вопрос</translation>
        </message>
    </context>
    <context>
        <name>QuestionPanel</name>
        <message>
            <source>Add a decision (Ctrl+Enter)</source>
            <translation>Добавить решение (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Add a speech (Ctrl+Shift+Enter)</source>
            <translation>Добавить выступление (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <source>DECIDED</source>
            <translation>ПОСТАНОВИЛИ</translation>
        </message>
        <message>
            <source>HEARD</source>
            <translation>СЛУШАЛИ</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>Слушали</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Kind of question</source>
            <translation>Вид вопроса</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Докладчик</translation>
        </message>
        <message>
            <source>SPOKE</source>
            <translation>ВЫСТУПИЛИ</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Голосование</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>&amp;Confirm</source>
            <translation>&amp;Подтвердить</translation>
        </message>
        <message>
            <source>Give the reason.</source>
            <translation>Напишите причину.</translation>
        </message>
    </context>
    <context>
        <name>RecordConflict</name>
        <message>
            <source>&amp;Keep mine</source>
            <translation>Оставить &amp;моё</translation>
        </message>
        <message>
            <source>Saved meanwhile</source>
            <translation>Сохранено тем временем</translation>
        </message>
        <message>
            <source>Somebody else has saved meanwhile</source>
            <translation>Тем временем сохранил другой человек</translation>
        </message>
        <message>
            <source>To take over what was saved meanwhile, cancel here and open the record again.</source>
            <translation>Чтобы взять сохранённое тем временем, закройте это окно и откройте запись заново.</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Ваше</translation>
        </message>
    </context>
    <context>
        <name>RecordTable</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>выбрана %n</numerusform>
                <numerusform>выбрано %n</numerusform>
                <numerusform>выбрано %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Копировать как текст</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>&amp;Choose a backup…</source>
            <translation>&amp;Выбрать копию…</translation>
        </message>
        <message>
            <source>Backups (*.adisker-backup *.adisker);;All files (*)</source>
            <translation>Резервные копии (*.adisker-backup *.adisker);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Выбор копии</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>В копии</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Просматривается копия</translation>
        </message>
        <message>
            <source>No backup chosen yet</source>
            <translation>Копия ещё не выбрана</translation>
        </message>
        <message>
            <source>No sound backup was found there. Choose one yourself.</source>
            <translation>Исправной копии там не нашлось. Выберите сами.</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Открыто сейчас</translation>
        </message>
        <message>
            <source>Put the backup in &amp;place</source>
            <translation>&amp;Поставить копию на место</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановление из резервной копии</translation>
        </message>
        <message>
            <source>Restoring the backup…</source>
            <translation>Восстанавливается резервная копия…</translation>
        </message>
        <message>
            <source>Take the &amp;newest of the college's folder</source>
            <translation>Взять &amp;новейшую из папки колледжа</translation>
        </message>
        <message>
            <source>The backup takes the place of everything on the server. What is there now is backed up first, into the program's own folder. Everybody else should close the college before.</source>
            <translation>Копия встанет на место всего, что есть на сервере. Нынешние данные сначала копируются в собственную папку программы. Остальные сотрудники должны заранее закрыть колледж.</translation>
        </message>
        <message>
            <source>The backup takes the place of the open college: what was entered after it isn't in sight any more. Nothing is thrown away: the present file is kept beside it under another name. The college is closed and opened again.</source>
            <translation>Копия встанет на место открытого колледжа: введённого после неё не будет видно. Ничего не выбрасывается: нынешний файл сохраняется рядом под другим именем. Колледж закроется и откроется снова.</translation>
        </message>
        <message>
            <source>staff: {people}, commissions: {commissions}, meetings: {meetings}, last change: {changed}</source>
            <translation>сотрудников: {people}, комиссий: {commissions}, заседаний: {meetings}, последнее изменение: {changed}</translation>
        </message>
    </context>
    <context>
        <name>RoleDialog</name>
        <message>
            <source>&amp;From the day</source>
            <translation>&amp;С какого дня</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Роль</translation>
        </message>
        <message>
            <source>Another role</source>
            <translation>Другая роль</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Укажите день, например: 01.09.2026.</translation>
        </message>
    </context>
    <context>
        <name>RowFrame</name>
        <message>
            <source>Remove (Ctrl+Shift+Delete)</source>
            <translation>Убрать (Ctrl+Shift+Delete)</translation>
        </message>
    </context>
    <context>
        <name>RuleSetDialog</name>
        <message>
            <source>&amp;Order №</source>
            <translation>Приказ &amp;№</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>Act</source>
            <translation>Акт</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Укажите день, например: 01.09.2026.</translation>
        </message>
        <message>
            <source>Order &amp;date</source>
            <translation>Дата &amp;приказа</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>Chairs of associations approved</source>
            <translation>Утверждение председателей объединений</translation>
        </message>
        <message>
            <source>Decisions in time</source>
            <translation>Исполнение решений в срок</translation>
        </message>
        <message>
            <source>Every commission has a chair</source>
            <translation>У каждой комиссии есть председатель</translation>
        </message>
        <message>
            <source>How chairs were chosen</source>
            <translation>Как избраны председатели</translation>
        </message>
        <message>
            <source>Number of meetings</source>
            <translation>Число заседаний</translation>
        </message>
        <message>
            <source>Protocols signed in time</source>
            <translation>Своевременное подписание протоколов</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Кворум</translation>
        </message>
        <message>
            <source>Size of commissions</source>
            <translation>Численность комиссий</translation>
        </message>
        <message>
            <source>Size of departments</source>
            <translation>Численность кафедр</translation>
        </message>
        <message>
            <source>Specialists from outside</source>
            <translation>Привлечённые специалисты</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Find a record or a command (Ctrl+K)</source>
            <translation>Найти запись или команду (Ctrl+K)</translation>
        </message>
        <message>
            <source>Nothing is found</source>
            <translation>Ничего не найдено</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>&amp;Open the college used last</source>
            <translation>&amp;Открывать последний колледж</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Оформление</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмное</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Крупный</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлое</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Open the college used last</source>
            <translation>Открывать последний колледж</translation>
        </message>
        <message>
            <source>Re&amp;mind after</source>
            <translation>&amp;Напоминать</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Size of the te&amp;xt</source>
            <translation>&amp;Размер текста</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Мелкий</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Запуск</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Обычный</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Очень крупный</translation>
        </message>
        <message>
            <source>a month without a backup</source>
            <translation>через месяц без копии</translation>
        </message>
        <message>
            <source>a week without a backup</source>
            <translation>через неделю без копии</translation>
        </message>
        <message>
            <source>never</source>
            <translation>никогда</translation>
        </message>
        <message>
            <source>two weeks without a backup</source>
            <translation>через две недели без копии</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Fold the sidebar (Ctrl+B)</source>
            <translation>Свернуть боковую панель (Ctrl+B)</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
    </context>
    <context>
        <name>SignDialog</name>
        <message>
            <source>&amp;Sign</source>
            <translation>&amp;Подписать</translation>
        </message>
        <message>
            <source>Go on &amp;editing</source>
            <translation>&amp;Вернуться к правке</translation>
        </message>
        <message>
            <source>Left as it is:</source>
            <translation>Останется как есть:</translation>
        </message>
        <message>
            <source>Protocol № {number} of {date}</source>
            <translation>Протокол № {number} от {date}</translation>
        </message>
        <message>
            <source>Sign the protocol</source>
            <translation>Подписание протокола</translation>
        </message>
        <message>
            <source>Signing gives the number and freezes the text with the names and positions of that day. A later mistake is corrected by a decision of another meeting, or by the methodist with a reason.</source>
            <translation>При подписании протокол получает номер, а текст закрепляется с именами и должностями на этот день. Ошибку позже исправляют решением другого заседания или через методиста с указанием причины.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>и ещё {count}</translation>
        </message>
    </context>
    <context>
        <name>SpecialitiesTab</name>
        <message>
            <source>&amp;New speciality</source>
            <translation>&amp;Новая специальность</translation>
        </message>
        <message>
            <source>Add a speciality</source>
            <translation>Добавить специальность</translation>
        </message>
        <message>
            <source>Also closed ones</source>
            <translation>И закрытые</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыта</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Groups and programmes belong to a speciality.</source>
            <translation>Группы и программы относятся к специальности.</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Название или код</translation>
        </message>
        <message>
            <source>No specialities yet</source>
            <translation>Специальностей пока нет</translation>
        </message>
        <message>
            <source>Speciality</source>
            <translation>Специальность</translation>
        </message>
    </context>
    <context>
        <name>SpecialityDialog</name>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Код</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>Closed &amp;on</source>
            <translation>&amp;Закрыта</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Speciality</source>
            <translation>Специальность</translation>
        </message>
    </context>
    <context>
        <name>SpeechRow</name>
        <message>
            <source>Speaker</source>
            <translation>Выступающий</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Что сказано</translation>
        </message>
    </context>
    <context>
        <name>StaffPage</name>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Добавить</translation>
        </message>
        <message>
            <source>&amp;New person</source>
            <translation>&amp;Новый человек</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Добавить человека</translation>
        </message>
        <message>
            <source>Add quickly: surname, given name, patronymic</source>
            <translation>Быстро добавить: фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Все категории</translation>
        </message>
        <message>
            <source>All commissions</source>
            <translation>Все комиссии</translation>
        </message>
        <message>
            <source>All positions</source>
            <translation>Все должности</translation>
        </message>
        <message>
            <source>All subjects</source>
            <translation>Все дисциплины</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссии</translation>
        </message>
        <message>
            <source>Edit the card</source>
            <translation>Изменить карточку</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>Стаж</translation>
        </message>
        <message>
            <source>From outside</source>
            <translation>Со стороны</translation>
        </message>
        <message>
            <source>Have left</source>
            <translation>Ушедшие</translation>
        </message>
        <message>
            <source>In no commission</source>
            <translation>Не состоит в комиссии</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Name, subject, phone</source>
            <translation>ФИО, дисциплина, телефон</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Без категории</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Здесь пока никого нет</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Position of the person added</source>
            <translation>Должность добавляемого</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Педагоги</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Дисциплина</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Дисциплины</translation>
        </message>
        <message>
            <source>The person is in the bin.</source>
            <translation>Запись о человеке в корзине.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Work here</source>
            <translation>Работают</translation>
        </message>
        <message>
            <source>Write a name into the line above and press Enter; the rest can be added later.</source>
            <translation>Напишите ФИО в строке выше и нажмите Enter; остальное можно добавить позже.</translation>
        </message>
        <message>
            <source>work here: {working}, from outside: {outside}, have left: {left}</source>
            <translation>работают: {working}, со стороны: {outside}, ушли: {left}</translation>
        </message>
    </context>
    <context>
        <name>StaffPositionDialog</name>
        <message>
            <source>&amp;For the checks it is</source>
            <translation>&amp;Для проверок это</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>No &amp;longer given</source>
            <translation>&amp;Больше не присваивается</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Teachers and masters count among the three of ¶16.</source>
            <translation>Преподаватели и мастера входят в число трёх по пункту 16.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>просрочено на %n день</numerusform>
                <numerusform>просрочено на %n дня</numerusform>
                <numerusform>просрочено на %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Enter the minutes, sign and print the protocol</source>
            <translation>Заполните, подпишите и напечатайте протокол</translation>
        </message>
        <message>
            <source>Enter the staff</source>
            <translation>Внесите педагогов</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Первые шаги</translation>
        </message>
        <message>
            <source>Form the commissions and their members</source>
            <translation>Сформируйте комиссии и их состав</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Предстоит</translation>
        </message>
        <message>
            <source>No meeting is planned. Plan the next one on the page of meetings.</source>
            <translation>Заседаний не запланировано. Запланируйте следующее на странице «Заседания».</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>Просроченного нет.</translation>
        </message>
        <message>
            <source>Plan the first meeting with its agenda</source>
            <translation>Запланируйте первое заседание и его повестку</translation>
        </message>
        <message>
            <source>Protocol not signed: {name}</source>
            <translation>Протокол не подписан: {name}</translation>
        </message>
        <message>
            <source>Record who chairs each commission, and on what basis</source>
            <translation>Укажите председателя каждой комиссии и основание</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Главная</translation>
        </message>
        <message>
            <source>The checks find nothing to mend.</source>
            <translation>Проверки не нашли, что исправлять.</translation>
        </message>
        <message>
            <source>What the Rules still want</source>
            <translation>Чего ещё требуют Правила</translation>
        </message>
        <message>
            <source>decisions due in 14 days</source>
            <translation>решений со сроком в 14 дней</translation>
        </message>
        <message>
            <source>decisions late</source>
            <translation>решений просрочено</translation>
        </message>
        <message>
            <source>protocols to sign</source>
            <translation>протоколов не подписано</translation>
        </message>
        <message>
            <source>remarks of the checks</source>
            <translation>замечаний проверок</translation>
        </message>
    </context>
    <context>
        <name>SubjectDialog</name>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Код</translation>
        </message>
        <message>
            <source>&amp;General subject</source>
            <translation>&amp;Общеобразовательная</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Subject or module</source>
            <translation>Дисциплина или модуль</translation>
        </message>
        <message>
            <source>Taught &amp;until</source>
            <translation>Преподаётся &amp;до</translation>
        </message>
    </context>
    <context>
        <name>SubjectsTab</name>
        <message>
            <source>&amp;New subject</source>
            <translation>&amp;Новая дисциплина</translation>
        </message>
        <message>
            <source>Add a subject</source>
            <translation>Добавить дисциплину</translation>
        </message>
        <message>
            <source>Also closed ones</source>
            <translation>И те, что больше не ведутся</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Commissions</source>
            <translation>Комиссии</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Название или код</translation>
        </message>
        <message>
            <source>No subjects yet</source>
            <translation>Дисциплин пока нет</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Дисциплина</translation>
        </message>
        <message>
            <source>Subjects tell which commission a teacher belongs to and who can visit whom.</source>
            <translation>По дисциплинам видно, к какой комиссии относится преподаватель и кто кого может посещать.</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Преподаватели</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>general</source>
            <translation>общеобразовательная</translation>
        </message>
        <message>
            <source>special</source>
            <translation>специальная</translation>
        </message>
    </context>
    <context>
        <name>TeachingDialog</name>
        <message>
            <source>&amp;Group</source>
            <translation>&amp;Группа</translation>
        </message>
        <message>
            <source>&amp;Hours a year</source>
            <translation>&amp;Часов в год</translation>
        </message>
        <message>
            <source>&amp;Subject</source>
            <translation>&amp;Дисциплина</translation>
        </message>
        <message>
            <source>&amp;Teacher</source>
            <translation>&amp;Преподаватель</translation>
        </message>
        <message>
            <source>Choose from the list.</source>
            <translation>Выберите из списка.</translation>
        </message>
        <message>
            <source>Teaching assignment</source>
            <translation>Учебная нагрузка</translation>
        </message>
    </context>
    <context>
        <name>TeachingTab</name>
        <message>
            <source>&amp;New assignment</source>
            <translation>&amp;Новая нагрузка</translation>
        </message>
        <message>
            <source>Academic year</source>
            <translation>Учебный год</translation>
        </message>
        <message>
            <source>Add an assignment</source>
            <translation>Добавить нагрузку</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Часы</translation>
        </message>
        <message>
            <source>Note who teaches what to which group: visits, programmes and results follow from it.</source>
            <translation>Укажите, кто, что и какой группе преподаёт: от этого зависят взаимопосещения, программы и итоги.</translation>
        </message>
        <message>
            <source>Nothing is assigned in this year</source>
            <translation>В этом году нагрузки нет</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Дисциплина</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Преподаватель</translation>
        </message>
        <message>
            <source>Teacher, subject, group</source>
            <translation>Преподаватель, дисциплина, группа</translation>
        </message>
        <message>
            <source>The assignment is taken away.</source>
            <translation>Нагрузка убрана.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>&amp;For</source>
            <translation>&amp;Для кого</translation>
        </message>
        <message>
            <source>&amp;Months</source>
            <translation>&amp;Месяцы</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Название</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>Для всех</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Nothing ticked: every month.</source>
            <translation>Если ничего не отмечено – каждый месяц.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
        <message>
            <source>Usual agenda</source>
            <translation>Типовая повестка</translation>
        </message>
    </context>
    <context>
        <name>TemplateQuestions</name>
        <message>
            <source>Add a &amp;question</source>
            <translation>Добавить &amp;вопрос</translation>
        </message>
    </context>
    <context>
        <name>TemplatesTab</name>
        <message>
            <source>&amp;New agenda</source>
            <translation>&amp;Новая повестка</translation>
        </message>
        <message>
            <source>A usual agenda saves typing: it is offered when a meeting is planned.</source>
            <translation>Типовая повестка избавляет от набора: её предлагают при планировании заседания.</translation>
        </message>
        <message>
            <source>Add an agenda</source>
            <translation>Добавить повестку</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Повестка</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Месяцы</translation>
        </message>
        <message>
            <source>Name or question</source>
            <translation>Название или вопрос</translation>
        </message>
        <message>
            <source>No agendas</source>
            <translation>Повесток нет</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Удалить в корзину</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Вопросы</translation>
        </message>
        <message>
            <source>The agenda is in the bin.</source>
            <translation>Повестка в корзине.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>all</source>
            <translation>для всех</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>каждый месяц</translation>
        </message>
    </context>
    <context>
        <name>TextEdit</name>
        <message>
            <source>Invisible characters were taken out of the pasted text.</source>
            <translation>Из вставленного текста убраны невидимые знаки.</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>The pasted text is in an old Kazakh encoding. Repaired it reads: {text}</source>
            <translation>Вставленный текст в старой казахской кодировке. После исправления: {text}</translation>
        </message>
        <message>
            <source>The text has been changed since; paste it once more to repair it.</source>
            <translation>Текст с тех пор изменён; вставьте его ещё раз, чтобы исправить.</translation>
        </message>
        <message numerus="yes">
            <source>The text is %n character(s) too long;</source>
            <translation>
                <numerusform>Текст длиннее на %n знак;</numerusform>
                <numerusform>Текст длиннее на %n знака;</numerusform>
                <numerusform>Текст длиннее на %n знаков;</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>at most %n character(s) are kept. Shorten it to save it.</source>
            <translation>
                <numerusform>хранится не более %n знака. Сократите его, чтобы сохранить.</numerusform>
                <numerusform>хранится не более %n знаков. Сократите его, чтобы сохранить.</numerusform>
                <numerusform>хранится не более %n знаков. Сократите его, чтобы сохранить.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verdicts</name>
        <message>
            <source>Paper and record agree: protocol № {number} of {day}, signed by {name}.</source>
            <translation>Бумага и запись совпадают: протокол № {number} от {day}, подписал(а) {name}.</translation>
        </message>
        <message>
            <source>Protocol № {number} of {day} was opened again after this paper was printed and isn't signed anew yet.</source>
            <translation>Протокол № {number} от {day} после печати этой бумаги открыт для исправления и заново ещё не подписан.</translation>
        </message>
        <message>
            <source>The code is well formed, but there is no such protocol in this database. Check whether the paper is of this college.</source>
            <translation>Код записан верно, но такого протокола в этой базе нет. Проверьте, этого ли колледжа бумага.</translation>
        </message>
        <message>
            <source>The paper is an earlier issue of protocol № {number} of {day}: a later one was signed. Print the one in force.</source>
            <translation>Это прежняя редакция протокола № {number} от {day}: позже подписана новая. Распечатайте действующую.</translation>
        </message>
        <message>
            <source>The record of protocol № {number} of {day} was changed after signing. Trust the paper, and restore a backup from before the change.</source>
            <translation>Запись протокола № {number} от {day} изменена после подписания. Верьте бумаге и восстановите резервную копию, сделанную до изменения.</translation>
        </message>
        <message>
            <source>This isn't a code of a protocol: it has 12 letters. Check the letters and type it again.</source>
            <translation>Это не код протокола: в коде 12 букв. Проверьте буквы и введите ещё раз.</translation>
        </message>
    </context>
    <context>
        <name>VerifyPaperDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Закрыть</translation>
        </message>
        <message>
            <source>&amp;Show the stored protocol</source>
            <translation>Показать &amp;сохранённый протокол</translation>
        </message>
        <message>
            <source>ABCD-EFGH-JKLM, or the scanned QR code</source>
            <translation>ABCD-EFGH-JKLM или отсканированный QR-код</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Комиссия</translation>
        </message>
        <message>
            <source>But the QR code was made of another text than the record's: look closely.</source>
            <translation>Но QR-код сделан не с того текста, что в записи: посмотрите внимательно.</translation>
        </message>
        <message>
            <source>C&amp;heck</source>
            <translation>&amp;Проверить</translation>
        </message>
        <message>
            <source>Check a paper by its code</source>
            <translation>Проверка бумаги по коду</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Code of the paper</source>
            <translation>Код бумаги</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>Снова открыт</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Протокол</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Подписан</translation>
        </message>
        <message>
            <source>Under the QR code of a signed protocol stand twelve letters. Type them or scan the QR code; small letters, and Cyrillic ones that look alike, are understood.</source>
            <translation>Под QR-кодом подписанного протокола стоят двенадцать букв. Наберите их или отсканируйте QR-код; строчные буквы и похожие кириллические тоже понимаются.</translation>
        </message>
    </context>
    <context>
        <name>VotesLine</name>
        <message>
            <source>&amp;Unanimous</source>
            <translation>&amp;Единогласно</translation>
        </message>
        <message>
            <source>Abstained</source>
            <translation>Воздержались</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Против</translation>
        </message>
        <message>
            <source>For</source>
            <translation>За</translation>
        </message>
        <message>
            <source>No vote</source>
            <translation>Без голосования</translation>
        </message>
        <message>
            <source>adds up</source>
            <translation>сходится</translation>
        </message>
        <message>
            <source>present: {count}</source>
            <translation>присутствуют: {count}</translation>
        </message>
        <message>
            <source>unanimous</source>
            <translation>единогласно</translation>
        </message>
        <message>
            <source>{cast} of {present} present</source>
            <translation>{cast} из {present} присутствующих</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>&amp;Demonstration college</source>
            <translation>&amp;Демонстрационный колледж</translation>
        </message>
        <message>
            <source>&amp;New college</source>
            <translation>&amp;Новый колледж</translation>
        </message>
        <message>
            <source>&amp;Open a college</source>
            <translation>&amp;Открыть колледж</translation>
        </message>
        <message>
            <source>A file of this program on this computer or on a disk you share.</source>
            <translation>Файл программы на этом компьютере или на общем диске.</translation>
        </message>
        <message>
            <source>Commissions, meetings and protocols in Kazakh and Russian, by the Rules of order N 583.</source>
            <translation>Комиссии, заседания и протоколы на казахском и русском языках по Правилам приказа № 583.</translation>
        </message>
        <message>
            <source>Enter the college and its staff; five minutes to the first meeting.</source>
            <translation>Внесите колледж и педагогов: пять минут до первого заседания.</translation>
        </message>
        <message>
            <source>Look round and try everything: people and minutes in it are made up.</source>
            <translation>Осмотритесь и попробуйте всё: люди и протоколы в нём вымышлены.</translation>
        </message>
        <message>
            <source>Methodical work of the college</source>
            <translation>Методическая работа колледжа</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Недавно открытые</translation>
        </message>
        <message>
            <source>Take out of the list</source>
            <translation>Убрать из списка</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Добро пожаловать</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Choose what to print first</source>
            <translation>Сначала выберите, что печатать</translation>
        </message>
    </context>
    <context>
        <name>_OrderDialog</name>
        <message>
            <source>&amp;From the day</source>
            <translation>&amp;С какого дня</translation>
        </message>
        <message>
            <source>&amp;Order №</source>
            <translation>Приказ &amp;№</translation>
        </message>
        <message>
            <source>Give the day, e.g. 01.09.2026.</source>
            <translation>Укажите день, например: 01.09.2026.</translation>
        </message>
        <message>
            <source>Order &amp;date</source>
            <translation>Дата &amp;приказа</translation>
        </message>
    </context>
    <context>
        <name>_StudyTab</name>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>Удалить в корзину</translation>
        </message>
        <message>
            <source>The entry is in the bin.</source>
            <translation>Запись в корзине.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
</TS>
