// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office/officeprogram.h"

#include "model/domain/person.h"
#include "model/store/actwriter.h"
#include "model/store/records.h"
#include "model/work/codelists.h"
#include "model/work/enrol.h"
#include "model/work/httpsdoor.h"
#include "model/work/syncrun.h"
#include "resources/resources.h"
#include "tests/model/transport/rawline.h"
#include "tests/support/expect.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace support {
namespace {

constexpr int kPatience = 60'000; // milliseconds

const QString kProgram = QStringLiteral(CAREPASS_BINARY_DIR "/bin/carepass-office");

QProcessEnvironment inEnglish()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"CREDENTIALS_DIRECTORY"_s);
    return environment;
}

} // namespace

QJsonObject OfficeRan::json() const
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(out, &trouble);
    EXPECT_TRUE(document.isObject()) << "out: " << out.toStdString() << "\nerr: " << err.toStdString();
    return document.object();
}

QString OfficeRan::told() const
{
    return json().value("error"_L1).toObject().value("message"_L1).toString();
}

OfficeProgram::OfficeProgram(const QString &database)
    : m_database(database)
{
    initResources();
    data = file(u"office"_s);
    m_server.setProcessEnvironment(inEnglish());
    m_server.setStandardErrorFile(file(u"office.log"_s), QIODevice::Append);
}

OfficeProgram::~OfficeProgram()
{
    if (m_server.state() != QProcess::NotRunning)
        stop();
}

QString OfficeProgram::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    EXPECT_EQ(out.write(bytes), bytes.size());
    return out.fileName();
}

QStringList OfficeProgram::withPlace(const QStringList &command) const
{
    QStringList all{u"--json"_s, u"--data"_s, data};
    if (!m_database.isEmpty())
        all += {u"--database"_s, m_database};
    return all + command;
}

QString OfficeProgram::log() const
{
    QFile written(file(u"office.log"_s));
    return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll()) : QString();
}

QString OfficeProgram::health() const
{
    RawLine line(quint16(m_address.section(u':', -1).toUInt()));
    line.write("GET /healthz HTTP/1.1\r\nHost: office\r\nConnection: close\r\n\r\n");
    const QString reply = QString::fromStdString(line.readAll());
    return reply.section(u' ', 1, 1) + u' ' + reply.section(u"\r\n\r\n"_s, 1).trimmed();
}

QJsonObject OfficeProgram::start(const QStringList &more)
{
    m_server.start(kProgram,
        withPlace(QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--name"_s, u"부산광역시 연제구"_s} + more));
    EXPECT_TRUE(m_server.waitForStarted());
    const QDeadlineTimer deadline(kPatience);
    QByteArray said;
    QJsonObject json;
    while (json.isEmpty() && !deadline.hasExpired() && m_server.waitForReadyRead(kPatience)) {
        said += m_server.readAllStandardOutput();
        json = QJsonDocument::fromJson(said).object();
    }
    EXPECT_FALSE(json.isEmpty()) << said.toStdString() << log().toStdString();
    m_address = json.value("listening"_L1).toString();
    return json;
}

bool OfficeProgram::stop()
{
    m_server.terminate();
    return m_server.waitForFinished(kPatience) && m_server.exitStatus() == QProcess::NormalExit
        && m_server.exitCode() == 0;
}

OfficeRan OfficeProgram::run(const QStringList &command, const QString &language) const
{
    QProcess process;
    QProcessEnvironment environment = inEnglish();
    environment.insert(u"LC_ALL"_s, language);
    process.setProcessEnvironment(environment);
    process.start(kProgram, withPlace(command));
    EXPECT_TRUE(process.waitForFinished(kPatience)) << command.join(u' ').toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << command.join(u' ').toStdString();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject OfficeProgram::done(const QStringList &command) const
{
    const OfficeRan ran = run(command);
    EXPECT_EQ(ran.code, 0) << command.join(u' ').toStdString() << ": " << ran.err.toStdString();
    return ran.json();
}

QString OfficeProgram::lines(const QStringList &command, const QString &language, int code) const
{
    QProcess process;
    QProcessEnvironment environment = inEnglish();
    environment.insert(u"LC_ALL"_s, language);
    process.setProcessEnvironment(environment);
    QStringList all = withPlace(command);
    all.removeOne(u"--json"_s);
    process.start(kProgram, all);
    EXPECT_TRUE(process.waitForFinished(kPatience)) << command.join(u' ').toStdString();
    EXPECT_EQ(process.exitCode(), code) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

OfficeVault::OfficeVault(OfficeProgram &office, const QString &name)
    : m_codes(*work::readCodeLists())
    , m_path(office.file(name + u".carepass"_s))
{
    const store::Environment environment{m_clock, m_random};
    const auto cost = base::crypto::DerivationCost::floor();
    EXPECT_OK(store::vaultfiles::create(m_path, name, kOfficePassword, cost, environment));
    auto keys = store::keyring::unlock(m_path, kOfficePassword, environment);
    EXPECT_OK(keys);
    auto vault = store::Vault::open(m_path, std::move(*keys), environment);
    EXPECT_OK(vault);
    m_vault = std::move(*vault);
    auto connection = m_vault->connect({});
    EXPECT_OK(connection);
    m_context = std::make_unique<work::Context>(*m_vault, std::move(*connection), m_codes);
}

base::Done OfficeVault::join(const QString &code)
{
    const auto read = work::enrol::read({code, {}});
    if (!read)
        return read.error();
    const auto door = work::HttpsDoor::of(*read, m_clock);
    const auto joined = work::enrol::join(*m_context, *door, *read, u"노트북"_s, {});
    return joined ? base::Done() : joined.error();
}

bool OfficeVault::sync()
{
    const auto door = work::HttpsDoor::of(*m_context);
    EXPECT_OK(door);
    const auto report = work::syncrun::run(*m_context, **door);
    EXPECT_OK(report);
    return report && report->rejected == 0 && report->damaged.isEmpty();
}

base::Id OfficeVault::addPerson(const QString &name)
{
    domain::Person person;
    person.name = name;
    auto writer = store::ActWriter::begin(*m_vault, m_context->connection(), {u"add person"_s});
    EXPECT_OK(writer);
    const auto id = writer->put(person);
    EXPECT_OK(id);
    EXPECT_OK(m_context->finish(*writer));
    return id.value_or(base::Id());
}

bool OfficeVault::hasPerson(const base::Id &id)
{
    const auto found = store::records::find<domain::Person>(m_context->connection(), id);
    EXPECT_OK(found);
    return found && found->has_value();
}

} // namespace support
