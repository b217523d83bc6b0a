<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>BoardContent</name>
    <message numerus="yes">
        <source>%n differ.</source>
        <translation>
            <numerusform>%n item differs.</numerusform>
            <numerusform>%n items differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have to be decided; the case cannot be closed before.</source>
        <translation>
            <numerusform>%n of them has to be decided; the case cannot be closed before.</numerusform>
            <numerusform>%n of them have to be decided; the case cannot be closed before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have to be decided; the case cannot be closed before.</source>
        <translation>
            <numerusform>%n item has to be decided; the case cannot be closed before.</numerusform>
            <numerusform>%n items have to be decided; the case cannot be closed before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no place, %n waiting</source>
        <translation>
            <numerusform>no place, %n waiting</numerusform>
            <numerusform>no place, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conferences</name>
    <message numerus="yes">
        <source>%n person(s) present</source>
        <translation>
            <numerusform>%n person present</numerusform>
            <numerusform>%n people present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictRows</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message numerus="yes">
        <source>What two people changed apart from each other and sync could put together by itself stands here for %n day(s), and can be taken back here.</source>
        <translation>
            <numerusform>What two people changed apart from each other and sync could put together by itself stands here for %n day, and can be taken back here.</numerusform>
            <numerusform>What two people changed apart from each other and sync could put together by itself stands here for %n days, and can be taken back here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Please wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Please wait %n second, then try again.</numerusform>
            <numerusform>Please wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n hour(s) slow.</source>
        <translation>
            <numerusform>The clock of this computer is %n hour slow.</numerusform>
            <numerusform>The clock of this computer is %n hours slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n hour(s) fast.</source>
        <translation>
            <numerusform>The clock of this computer is %n hour fast.</numerusform>
            <numerusform>The clock of this computer is %n hours fast.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>aged %n</source>
        <translation>
            <numerusform>aged %n</numerusform>
            <numerusform>aged %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in a list</comment>
        <translation>
            <numerusform>%n y</numerusform>
            <numerusform>%n y</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeWords</name>
    <message numerus="yes">
        <source>Before the start: consent for %n provider(s).</source>
        <translation>
            <numerusform>Before the start: consent for %n provider.</numerusform>
            <numerusform>Before the start: consent for %n providers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message numerus="yes">
        <source>taken out without a reason: %n</source>
        <translation>
            <numerusform>taken out without a reason: %n</numerusform>
            <numerusform>taken out without a reason: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>outside 09–18: %n</source>
        <translation>
            <numerusform>outside 09–18: %n</numerusform>
            <numerusform>outside 09–18: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on weekends and holidays: %n</source>
        <translation>
            <numerusform>on weekends and holidays: %n</numerusform>
            <numerusform>on weekends and holidays: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>%n more day</numerusform>
            <numerusform>%n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) still wait to be sent.</source>
        <translation>
            <numerusform>%n paper still waits to be sent.</numerusform>
            <numerusform>%n papers still wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) have not arrived yet.</source>
        <translation>
            <numerusform>%n paper has not arrived yet.</numerusform>
            <numerusform>%n papers have not arrived yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s) elsewhere</source>
        <translation>
            <numerusform>%n PC elsewhere</numerusform>
            <numerusform>%n PCs elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not accepted</source>
        <translation>
            <numerusform>%n change not accepted</numerusform>
            <numerusform>%n changes not accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s) for the history have not arrived yet.</source>
        <translation>
            <numerusform>%n older change for the history has not arrived yet.</numerusform>
            <numerusform>%n older changes for the history have not arrived yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s) or more</source>
        <translation>
            <numerusform>for %n day or more</numerusform>
            <numerusform>for %n days or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left for %n day(s) or more</source>
        <translation>
            <numerusform>left for %n day or more</numerusform>
            <numerusform>left for %n days or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assessed %n day(s) ago or earlier</source>
        <translation>
            <numerusform>assessed %n day ago or earlier</numerusform>
            <numerusform>assessed %n days ago or earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known for %n day(s) or more</source>
        <translation>
            <numerusform>known for %n day or more</numerusform>
            <numerusform>known for %n days or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>3. High need and no contact for %n day(s): the longest silence first.</source>
        <translation>
            <numerusform>3. High need and no contact for %n day: the longest silence first.</numerusform>
            <numerusform>3. High need and no contact for %n days: the longest silence first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>4. A bundle draft that was left for %n day(s).</source>
        <translation>
            <numerusform>4. A bundle draft that was left for %n day.</numerusform>
            <numerusform>4. A bundle draft that was left for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>5. A consent of a running bundle that ends within %n day(s).</source>
        <translation>
            <numerusform>5. A consent of a running bundle that ends within %n day.</numerusform>
            <numerusform>5. A consent of a running bundle that ends within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>6. High need, assessed %n day(s) ago: the oldest assessment first.</source>
        <translation>
            <numerusform>6. High need, assessed %n day ago: the oldest assessment first.</numerusform>
            <numerusform>6. High need, assessed %n days ago: the oldest assessment first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>7. In need, known for %n day(s) and not assessed yet.</source>
        <translation>
            <numerusform>7. In need, known for %n day and not assessed yet.</numerusform>
            <numerusform>7. In need, known for %n days and not assessed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n of other dongs</source>
        <translation>
            <numerusform>%n of other dongs</numerusform>
            <numerusform>%n of other dongs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>Goal within %n month(s)</source>
        <translation>
            <numerusform>Goal within %n month</numerusform>
            <numerusform>Goal within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Total (%n month(s) %1 won, copay %2 won)</source>
        <translation>
            <numerusform>Total (%n month %1 won, copay %2 won)</numerusform>
            <numerusform>Total (%n months %1 won, copay %2 won)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>instruments</name>
    <message numerus="yes">
        <source>Total so far %1; %n part(s) without an answer.</source>
        <translation>
            <numerusform>Total so far %1; %n part without an answer.</numerusform>
            <numerusform>Total so far %1; %n parts without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) without an answer count as the mean of the others, as the instrument says.</source>
        <translation>
            <numerusform>%n part without an answer counts as the mean of the others, as the instrument says.</numerusform>
            <numerusform>%n parts without an answer count as the mean of the others, as the instrument says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No total: %n part(s) have no answer, and the instrument does not allow that.</source>
        <translation>
            <numerusform>No total: %n part has no answer, and the instrument does not allow that.</numerusform>
            <numerusform>No total: %n parts have no answer, and the instrument does not allow that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No total: not one of its %n part(s) has a known answer.</source>
        <translation>
            <numerusform>No total: its one part has no known answer.</numerusform>
            <numerusform>No total: not one of its %n parts has a known answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AccessRoom</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActsRoom</name>
    <message numerus="yes">
        <source>%n value(s) are no longer what this act wrote. Nothing was done yet; please choose below.</source>
        <translation>
            <numerusform>%n value is no longer what this act wrote. Nothing was done yet; please choose below.</numerusform>
            <numerusform>%n values are no longer what this act wrote. Nothing was done yet; please choose below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AreaList</name>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AssessmentWorkplace</name>
    <message numerus="yes">
        <source>%n required question(s) are still open</source>
        <translation>
            <numerusform>%n required question is still open</numerusform>
            <numerusform>%n required questions are still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupRoom</name>
    <message numerus="yes">
        <source>%n change(s) checked, with all signatures</source>
        <translation>
            <numerusform>%n change checked, with all signatures</numerusform>
            <numerusform>%n changes checked, with all signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BundleHeader</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BundleStart</name>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n bundle</numerusform>
            <numerusform>%n bundles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClosedPage</name>
    <message numerus="yes">
        <source>%n change(s) go to the office with the next sync.</source>
        <translation>
            <numerusform>%n change goes to the office with the next sync.</numerusform>
            <numerusform>%n changes go to the office with the next sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were handed over to the office for a decision.</source>
        <translation>
            <numerusform>%n change was handed over to the office for a decision.</numerusform>
            <numerusform>%n changes were handed over to the office for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are still here. They go to the office by themselves while this vault is unlocked and the office is reached. A person there decides about them; no colleague gets them before.</source>
        <translation>
            <numerusform>%n change is still here. It goes to the office by itself while this vault is unlocked and the office is reached. A person there decides about it; no colleague gets it before.</numerusform>
            <numerusform>%n changes are still here. They go to the office by themselves while this vault is unlocked and the office is reached. A person there decides about them; no colleague gets them before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareCard</name>
    <message numerus="yes">
        <source>%1 in %n month(s)</source>
        <translation>
            <numerusform>%1 in %n month</numerusform>
            <numerusform>%1 in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConflictBoard</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConflictsPage</name>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n to be decided</numerusform>
            <numerusform>%n to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched automatically</source>
        <translation>
            <numerusform>%n matched automatically</numerusform>
            <numerusform>%n matched automatically</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsentsPage</name>
    <message numerus="yes">
        <source>%n consent(s) kept</source>
        <translation>
            <numerusform>%n consent kept</numerusform>
            <numerusform>%n consents kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsentsView</name>
    <message numerus="yes">
        <source>Consent withdrawn, %n service(s) held</source>
        <translation>
            <numerusform>Consent withdrawn, %n service held</numerusform>
            <numerusform>Consent withdrawn, %n services held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CostCard</name>
    <message numerus="yes">
        <source>%n month(s): %1 = subsidy %2 + copay %3</source>
        <translation>
            <numerusform>%n month: %1 = subsidy %2 + copay %3</numerusform>
            <numerusform>%n months: %1 = subsidy %2 + copay %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DevicesCard</name>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n PC</numerusform>
            <numerusform>%n PCs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of it to be judged</source>
        <translation>
            <numerusform>%n change of it to be judged</numerusform>
            <numerusform>%n changes of it to be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its vault was found more than once; %n other(s) go on under names of their own</source>
        <translation>
            <numerusform>its vault was found more than once; %n other goes on under a name of its own</numerusform>
            <numerusform>its vault was found more than once; %n others go on under names of their own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportPage</name>
    <message numerus="yes">
        <source>CP949 lacks letters of %n cell(s); a question mark stands there: %1.</source>
        <translation>
            <numerusform>CP949 lacks letters of %n cell; a question mark stands there: %1.</numerusform>
            <numerusform>CP949 lacks letters of %n cells; a question mark stands there: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported, number %1</source>
        <translation>
            <numerusform>%n row exported, number %1</numerusform>
            <numerusform>%n rows exported, number %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FamilyTab</name>
    <message numerus="yes">
        <source>Household of %n</source>
        <translation>
            <numerusform>Household of one</numerusform>
            <numerusform>Household of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message numerus="yes">
        <source>None for %n month(s)</source>
        <translation>
            <numerusform>None for %n month</numerusform>
            <numerusform>None for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FormChooser</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FormatStep</name>
    <message numerus="yes">
        <source>%n line(s) hold letters that cannot be read</source>
        <translation>
            <numerusform>%n line holds letters that cannot be read</numerusform>
            <numerusform>%n lines hold letters that cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GoalsCard</name>
    <message numerus="yes">
        <source>Within %n month(s)</source>
        <translation>
            <numerusform>Within %n month</numerusform>
            <numerusform>Within %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HandoverPage</name>
    <message numerus="yes">
        <source>%n entries of FHIR</source>
        <translation>
            <numerusform>%n FHIR entry</numerusform>
            <numerusform>%n FHIR entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) with their weekly sessions</source>
        <translation>
            <numerusform>%n service with its weekly sessions</numerusform>
            <numerusform>%n services with their weekly sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of HSDS</source>
        <translation>
            <numerusform>%n row of HSDS</numerusform>
            <numerusform>%n rows of HSDS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HandoverWhom</name>
    <message numerus="yes">
        <source>%n service(s) with their weekly sessions</source>
        <translation>
            <numerusform>%n service with its weekly sessions</numerusform>
            <numerusform>%n services with their weekly sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished assessment(s)</source>
        <translation>
            <numerusform>%n finished assessment</numerusform>
            <numerusform>%n finished assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n care plan(s)</source>
        <translation>
            <numerusform>%n care plan</numerusform>
            <numerusform>%n care plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s)</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportFlow</name>
    <message numerus="yes">
        <source>Comparing %n row(s) with the vault</source>
        <translation>
            <numerusform>Comparing %n row with the vault</numerusform>
            <numerusform>Comparing %n rows with the vault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportFooter</name>
    <message numerus="yes">
        <source>Take %n row(s) in</source>
        <translation>
            <numerusform>Take %n row in</numerusform>
            <numerusform>Take %n rows in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportModel</name>
    <message numerus="yes">
        <source>%n person(s) of this name: please decide</source>
        <translation>
            <numerusform>%n person of this name: please decide</numerusform>
            <numerusform>%n people of this name: please decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message numerus="yes">
        <source>%n value(s) have been changed since. They stay as they are; the rest is taken back.</source>
        <translation>
            <numerusform>%n value has been changed since. It stays as it is; the rest is taken back.</numerusform>
            <numerusform>%n values have been changed since. They stay as they are; the rest is taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InstrumentList</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ItemCard</name>
    <message numerus="yes">
        <source>%n service(s) of other dongs</source>
        <translation>
            <numerusform>%n service of other dongs</numerusform>
            <numerusform>%n services of other dongs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LifeHeader</name>
    <message numerus="yes">
        <source>from %1, %n month(s)</source>
        <translation>
            <numerusform>from %1, %n month</numerusform>
            <numerusform>from %1, %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LifePanel</name>
    <message numerus="yes">
        <source>%1 · %2: first of %n waiting: %3, since %4</source>
        <translation>
            <numerusform>%1 · %2: %n person waits: %3, since %4</numerusform>
            <numerusform>%1 · %2: first of %n waiting: %3, since %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LockPage</name>
    <message numerus="yes">
        <source>%n draft(s) are kept.</source>
        <translation>
            <numerusform>%n draft is kept.</numerusform>
            <numerusform>%n drafts are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OptionRows</name>
    <message numerus="yes">
        <source>Also for the %n other question(s) with these answers</source>
        <translation>
            <numerusform>Also for the other with these answers</numerusform>
            <numerusform>Also for the %n others with these answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewSide</name>
    <message numerus="yes">
        <source>Household of %n</source>
        <translation>
            <numerusform>Household of %n</numerusform>
            <numerusform>Household of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaperSide</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeopleBrowser</name>
    <message numerus="yes">
        <source>Take over %n case(s)</source>
        <translation>
            <numerusform>Take over %n case</numerusform>
            <numerusform>Take over %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) taken over</source>
        <translation>
            <numerusform>%n case taken over</numerusform>
            <numerusform>%n cases taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeoplePage</name>
    <message numerus="yes">
        <source>%1 · %Ln person(s)</source>
        <translation>
            <numerusform>%1 · %Ln person</numerusform>
            <numerusform>%1 · %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PersonSafety</name>
    <message numerus="yes">
        <source>%1 · %n different value(s), to be decided</source>
        <translation>
            <numerusform>%1 · %n value, to be decided</numerusform>
            <numerusform>%1 · %n different values, to be decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlaceCard</name>
    <message numerus="yes">
        <source>%n other candidate(s)</source>
        <translation>
            <numerusform>%n other candidate</numerusform>
            <numerusform>%n other candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PreviewStep</name>
    <message numerus="yes">
        <source>%n row(s) wait for a decision</source>
        <translation>
            <numerusform>%n row waits for a decision</numerusform>
            <numerusform>%n rows wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken in</source>
        <translation>
            <numerusform>%n row cannot be taken in</numerusform>
            <numerusform>%n rows cannot be taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProposalsCard</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QuestionPanel</name>
    <message numerus="yes">
        <source>From %n point(s) on</source>
        <translation>
            <numerusform>From %n point on</numerusform>
            <numerusform>From %n points on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RailItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to be decided</source>
        <translation>
            <numerusform>%1, %n to be decided</numerusform>
            <numerusform>%1, %n to be decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultStep</name>
    <message numerus="yes">
        <source>%n row(s) were left out. Correct them in the file and choose it again; nothing is doubled.</source>
        <translation>
            <numerusform>%n row was left out. Correct it in the file and choose it again; nothing is doubled.</numerusform>
            <numerusform>%n rows were left out. Correct them in the file and choose it again; nothing is doubled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken in</source>
        <translation>
            <numerusform>%Ln row taken in</numerusform>
            <numerusform>%Ln rows taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read; the list of problems names them.</source>
        <translation>
            <numerusform>%n cell could not be read; the list of problems names it.</numerusform>
            <numerusform>%n cells could not be read; the list of problems names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPeople</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewSign</name>
    <message numerus="yes">
        <source>%n of these accesses are your own</source>
        <translation>
            <numerusform>%n of these accesses is your own</numerusform>
            <numerusform>%n of these accesses are your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came after that, from PCs that had been away. Please look and sign once more.</source>
        <translation>
            <numerusform>%n more came after that, from a PC that had been away. Please look and sign once more.</numerusform>
            <numerusform>%n more came after that, from PCs that had been away. Please look and sign once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ScorePane</name>
    <message numerus="yes">
        <source>Provisional · %n open</source>
        <translation>
            <numerusform>Provisional · %n open</numerusform>
            <numerusform>Provisional · %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n question(s) answered</source>
        <translation>
            <numerusform>of %n question answered</numerusform>
            <numerusform>of %n questions answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServicesPage</name>
    <message numerus="yes">
        <source>%n offer(s), %1 with a free place</source>
        <translation>
            <numerusform>%n offer, %1 with a free place</numerusform>
            <numerusform>%n offers, %1 with a free place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StateCard</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to decide about</source>
        <translation>
            <numerusform>%n person to decide about</numerusform>
            <numerusform>%n people to decide about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) in all</source>
        <translation>
            <numerusform>%n conflict in all</numerusform>
            <numerusform>%n conflicts in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n bundle(s) more</source>
        <translation>
            <numerusform>and %n bundle more</numerusform>
            <numerusform>and %n bundles more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office refused %n month(s) of services that you asked for</source>
        <translation>
            <numerusform>The office refused %n month of services that you asked for</numerusform>
            <numerusform>The office refused %n months of services that you asked for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusBar</name>
    <message numerus="yes">
        <source>%n unsent</source>
        <translation>
            <numerusform>%n unsent</numerusform>
            <numerusform>%n unsent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n minute(s)</source>
        <translation>
            <numerusform>Locks in %n minute</numerusform>
            <numerusform>Locks in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StructureCard</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SyncPresence</name>
    <message numerus="yes">
        <source>Please reach the office within %n day(s): this vault shows nothing after that.</source>
        <translation>
            <numerusform>Please reach the office within %n day: this vault shows nothing after that.</numerusform>
            <numerusform>Please reach the office within %n days: this vault shows nothing after that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TodayPage</name>
    <message numerus="yes">
        <source>%n thing(s) to do first</source>
        <translation>
            <numerusform>%n thing to do first</numerusform>
            <numerusform>%n things to do first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in this vault</source>
        <translation>
            <numerusform>%Ln person in this vault</numerusform>
            <numerusform>%Ln people in this vault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TotalPanel</name>
    <message numerus="yes">
        <source>%n question(s), %1 to %2 points</source>
        <translation>
            <numerusform>%n question, %1 to %2 points</numerusform>
            <numerusform>%n questions, %1 to %2 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UndoQuestion</name>
    <message numerus="yes">
        <source>%n value(s) were changed again since</source>
        <translation>
            <numerusform>%n value was changed again since</numerusform>
            <numerusform>%n values were changed again since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewList</name>
    <message numerus="yes">
        <source>%1, %n person(s)</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WaitPanel</name>
    <message numerus="yes">
        <source>No place is free; %n waiting. The service cannot be chosen until there is a place.</source>
        <translation>
            <numerusform>No place is free; %n waiting. The service cannot be chosen until there is a place.</numerusform>
            <numerusform>No place is free; %n waiting. The service cannot be chosen until there is a place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WayCards</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WithdrawPanel</name>
    <message numerus="yes">
        <source>%n running service(s) will be held</source>
        <translation>
            <numerusform>%n running service will be held</numerusform>
            <numerusform>%n running services will be held</numerusform>
        </translation>
    </message>
</context>
</TS>
