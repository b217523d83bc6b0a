// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/laptop.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

constexpr int kMostPackages = 50;

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile out(path);
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    EXPECT_EQ(out.write(bytes), bytes.size());
}

} // namespace

Laptop::Laptop(const QString &name, const QString &folder)
    : m_place(folder.isEmpty() ? m_folder.path() : folder)
    , m_name(name)
{
    writeBytes(passwordFile(), "한글암호 Aa1!\n");
    done({u"vault"_s, u"create"_s, u"--name"_s, name, u"--cost"_s, u"floor"_s});
}

std::unique_ptr<QProcess> Laptop::begin(const QStringList &command, const QByteArray &input) const
{
    return faults::begin(u"carepass-cli"_s,
        QStringList{u"--vault"_s, vault(), u"--password-file"_s, passwordFile(), u"--json"_s} + command,
        input);
}

Ran Laptop::run(const QStringList &command, const QByteArray &input) const
{
    const auto process = begin(command, input);
    return ended(*process);
}

QJsonObject Laptop::done(const QStringList &command, const QByteArray &input) const
{
    return needDone(run(command, input), command);
}

QJsonObject Laptop::exchanged(const QStringList &command) const
{
    const Ran ran = run(command);
    const QJsonObject report = ran.json();
    EXPECT_EQ(ran.code, report.value("revoked"_L1).toBool() ? LockedOut : Done)
        << command.join(u' ').toStdString() << ": " << ran.err.toStdString();
    return report;
}

void Laptop::enrol(const QString &code)
{
    writeBytes(file(u"code"_s), code.toUtf8());
    done({u"enrol"_s, u"--code-file"_s, file(u"code"_s), u"--label"_s, m_name});
}

QJsonObject Laptop::sync() const
{
    return exchanged({u"sync"_s});
}

QJsonObject Laptop::carry(const RealOffice &office)
{
    QJsonObject report;
    for (int i = 0; i < kMostPackages; ++i) {
        const QString there = file(u"there-%1.carepack"_s.arg(++m_carried));
        const QString back = file(u"back-%1.carepack"_s.arg(m_carried));
        done({u"package-out"_s, there});
        office.done({u"package-in"_s, there, u"--out"_s, back});
        report = exchanged({u"package-in"_s, back});
        if (::testing::Test::HasFailure() || !report.value("more"_L1).toBool())
            return report;
    }
    ADD_FAILURE() << "the packages come to no end";
    return report;
}

QString Laptop::add(const QString &person) const
{
    const QJsonObject json{{u"name"_s, person}, {u"birth"_s, u"1957-05-06"_s}};
    const Ran ran = run({u"person"_s, u"add"_s, u"--anyway"_s}, QJsonDocument(json).toJson());
    return ran.code == Done ? ran.json().value("id"_L1).toString() : QString();
}

bool Laptop::edit(const QString &id, const QJsonObject &fields) const
{
    return run({u"person"_s, u"edit"_s, id}, QJsonDocument(fields).toJson()).code == Done;
}

QJsonArray Laptop::conflicts() const
{
    return done({u"conflict"_s, u"list"_s}).value("conflicts"_L1).toArray();
}

QString Laptop::troubles() const
{
    const Ran ran = run({u"vault"_s, u"verify"_s});
    const bool isOk = ran.code == Done && ran.json().value("ok"_L1).toBool();
    return isOk ? QString() : QString::fromUtf8(ran.out + ran.err);
}

void copyVault(const Laptop &from, const Laptop &to)
{
    for (const QString &ending : {QString(), u"-keys"_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(to.vault() + ending);
        if (QFile::exists(from.vault() + ending)) {
            EXPECT_TRUE(QFile::copy(from.vault() + ending, to.vault() + ending));
        }
    }
}

} // namespace faults
