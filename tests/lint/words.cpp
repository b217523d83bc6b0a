// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/words.h"

using namespace Qt::StringLiterals;

namespace lint {

namespace {

using Reading = WordRule::Reading;

const QStringList kProgram{u"app/"_s, u"model/"_s, u"ui/"_s};

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption);
}

QList<WordRule> databaseRules()
{
    return {
        {u"sql"_s, Reading::Literals,
            words(u"\\b(SELECT\\s+[\\w*(]|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|UPDATE\\s+\\w+\\s+SET\\b|"
                  u"DELETE\\s+FROM\\b"
                  "|PRAGMA\\s+\\w|CREATE\\s+(TABLE|INDEX|UNIQUE|VIRTUAL|TRIGGER|VIEW)\\b|BEGIN\\s+IMMEDIATE"
                  "|VACUUM\\s+INTO)"_s),
            kProgram, {u"model/sql/"_s, u"model/store/"_s, u"model/office/"_s},
            u"SQL stands in model/sql, model/store, model/office and resources only"_s},
        {u"connection in the window"_s, Reading::Code, words(u"(\\.|->)connection\\s*\\("_s), {u"ui/"_s}, {},
            u"a window asks work, which writes the access log before it reads"_s},
        {u"deferred transaction"_s, Reading::Code, words(u"(QSqlDatabase::|\\.|->)transaction\\s*\\("_s), {},
            {},
            u"QSqlDatabase::transaction() is a deferred BEGIN and fails where another connection has written"_s},
        {u"key as text"_s, Reading::Literals, words(u"PRAGMA\\s+(re)?(hex)?key"_s),
            {u"app/"_s, u"model/"_s, u"resources/"_s, u"tests/"_s, u"ui/"_s}, {u"tests/lint/"_s},
            u"a key never becomes text; sqlite3_key_v2 takes it from locked memory"_s},
    };
}

QList<WordRule> orderRules()
{
    return {
        {u"threads"_s, Reading::Code,
            words(u"\\bstd::(j?thread|(recursive_|shared_|timed_)?mutex|atomic\\w*|async|future|promise"
                  "|condition_variable\\w*|counting_semaphore|latch|barrier)\\b"
                  "|\\bQ(Thread\\w*|Mutex\\w*|ReadWriteLock|Semaphore|WaitCondition|Atomic\\w+|"
                  "tConcurrent\\w*|Future\\w*"
                  "|Promise|Runnable)\\b|^#include "
                  "<(thread|mutex|atomic|future|shared_mutex|condition_variable)>"
                  "|\\bthread_local\\b"_s),
            kProgram, {u"model/base/threads."_s}, u"thread words stand in model/base/threads only"_s},
        {u"clock"_s, Reading::Code,
            words(u"\\b(QDateTime::currentDateTime\\w*|QDateTime::currentMSecs\\w*|QDate::currentDate|QTime::"
                  u"currentTime"
                  "|system_clock::now|std::time)\\s*\\("_s),
            kProgram, {u"model/base/clock.cpp"_s}, u"the time comes from a base::Clock that was passed in"_s},
        // Exception: the name of a connection in Qt's list, which is never stored.
        {u"random"_s, Reading::Code,
            words(u"\\b(QRandomGenerator|std::random_device|QUuid::createUuid|s?rand\\s*\\()"_s), kProgram,
            {u"model/base/random.cpp"_s, u"model/sql/connection.cpp"_s},
            u"randomness comes from a base::Random that was passed in"_s},
        {u"pure rooms"_s, Reading::Code,
            words(u"\\b(Q_OBJECT|QObject|QFile|QSaveFile|QDir|QTimer|QSettings)\\b"_s),
            {u"model/domain/"_s, u"model/bundle/"_s, u"model/instruments/"_s, u"model/sync/"_s}, {},
            u"this room has values and rules, no input, output or QObject"_s},
        {u"singleton"_s, Reading::Code,
            words(u"\\bstatic\\s+(const\\s+)?[\\w:<>]+\\s*[&*]\\s*(instance|self|global|shared)\\w*\\s*\\("
                  "|\\bQ_GLOBAL_STATIC\\b"_s),
            kProgram, {}, u"no singletons: pass it to the constructor"_s},
        {u"exceptions"_s, Reading::Code, words(u"\\bthrow\\b"_s), kProgram, {},
            u"no exceptions of ours: return base::Result"_s},
        {u"text connections"_s, Reading::Code, words(u"\\b(SIGNAL|SLOT)\\s*\\("_s), {},
            {u"app/desktop/screenwatch.cpp"_s}, // D-Bus connects by text only
            u"connect to the member functions, so that the compiler checks it"_s},
        {u"static message boxes"_s, Reading::Code,
            words(
                u"\\bQ(MessageBox::(information|warning|critical|question|about)|InputDialog::get\\w+)\\s*\\("_s),
            {}, {}, u"questions go through ui/support, so that tests can answer them"_s},
    };
}

QList<WordRule> languageRules()
{
    return {
        {u"words in rooms without words"_s, Reading::Code,
            words(u"\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TR_N_NOOP)\\s*\\("_s),
            {u"model/base/"_s, u"model/sql/"_s, u"model/store/"_s, u"model/sync/"_s}, {},
            u"this room has no words for people; it returns an error kind or a value"_s},
        {u"words of errors"_s, Reading::Code, words(u"^.*\\bErrorKind::\\w+.*\\b(tr|translate)\\s*\\(.*$"_s),
            kProgram, {u"ui/support/errortext.cpp"_s},
            u"words for errors stand in ui/support/errortext.cpp only"_s},
        // Exceptions, Korean in every language of the window: rules of the language (base), the form of
        // addresses, columns and codes of other systems' files (exchange), and the letters drawn in the marks
        // of service areas.
        {u"Korean in code"_s, Reading::Literals, words(u"[\\x{1100}-\\x{11FF}\\x{AC00}-\\x{D7A3}]"_s),
            kProgram,
            {u"model/base/"_s, u"model/domain/address."_s, u"model/exchange/"_s,
                u"model/documents/pagepainter."_s, u"ui/support/marks."_s},
            u"Korean for the screen stands in translations and resources"_s},
    };
}

QList<WordRule> tidinessRules()
{
    return {
        {u"leftovers"_s, Reading::Text, words(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s), {},
            {u"tests/lint/"_s, u"resources/"_s, u"translations/"_s}, u"finish it or leave it out"_s},
        {u"paths of one machine"_s, Reading::Text, words(u"(?<![\\w.}*)])/(work|root|farm|home)/"_s), {},
            {u"tests/lint/"_s}, u"a path of one machine"_s},
    };
}

bool startsWithAny(const QString &path, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
        [&](const QString &beginning) { return path.startsWith(beginning); });
}

} // namespace

const QList<WordRule> &wordRules()
{
    static const QList<WordRule> rules = databaseRules() + orderRules() + languageRules() + tidinessRules();
    return rules;
}

QStringList wordBreaches(const WordRule &rule, const SourceFile &file)
{
    QStringList breaches;
    const bool applies = rule.only.isEmpty() || startsWithAny(file.path, rule.only);
    if (!applies || startsWithAny(file.path, rule.except) || (rule.reading == Reading::Code && !file.isCpp()))
        return breaches;
    const QString &reading = rule.reading == Reading::Code ? file.code
        : rule.reading == Reading::Literals                ? file.literals
                                                           : file.text;
    auto matches = rule.pattern.globalMatch(reading);
    int lastLine = 0;
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int line = SourceFile::lineAt(reading, match.capturedStart());
        if (line != lastLine)
            breaches += finding(file, line, u"\"%1\": %2"_s.arg(match.captured().trimmed(), rule.sentence));
        lastLine = line;
    }
    return breaches;
}

} // namespace lint
