// SPDX-License-Identifier: GPL-3.0-or-later
// An office that is put back to an older state: by its own restore, and in silence by somebody who copies
// files.
#include "tests/faults/comparing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

enum class How { Announced, InSilence };

class Restored : public ::testing::TestWithParam<How> {
protected:
    void write(Laptop &laptop, const QString &name)
    {
        names.append(name);
        ASSERT_FALSE(laptop.add(name).isEmpty());
    }
    void keep()
    {
        if (GetParam() == How::Announced) {
            office.done({u"backup"_s, office.file(u"office.bak"_s)});
            return;
        }
        ASSERT_TRUE(office.stop());
        copyFolder(office.data, office.file(u"kept"_s));
        ASSERT_TRUE(office.comesUp());
    }
    void putBack()
    {
        if (GetParam() == How::Announced) {
            ASSERT_TRUE(office.goOnAs(office.file(u"office.bak"_s), {}));
            return;
        }
        ASSERT_TRUE(office.stop());
        ASSERT_TRUE(QDir(office.data).removeRecursively());
        copyFolder(office.file(u"kept"_s), office.data);
        ASSERT_TRUE(office.comesUp());
    }
    static void copyFolder(const QString &from, const QString &to)
    {
        ASSERT_TRUE(QDir().mkpath(to));
        ASSERT_TRUE(QFile::setPermissions(to, QFile::permissions(from)));
        const QStringList files = QDir(from).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : files)
            ASSERT_TRUE(QFile::copy(from + u'/' + name, to + u'/' + name));
    }

    RealOffice office;
    Laptop kim{u"김동"_s};
    Laptop lee{u"이동"_s};
    QStringList names;
};

TEST_P(Restored, officeIsOfferedAgainWhatItHasForgotten)
{
    ASSERT_TRUE(office.comesUp());
    kim.enrol(office.code(u"김동"_s));
    lee.enrol(office.code(u"이동"_s));
    write(kim, u"백업 전"_s);
    kim.sync();
    keep();
    write(kim, u"백업 뒤에 보냄"_s);
    const QString edited = namesIn(kim).isEmpty() ? QString() : kim.add(u"고칠 사람"_s);
    names.append(u"고칠 사람"_s);
    EXPECT_TRUE(kim.edit(edited, {{u"healthNote"_s, u"백업 뒤"_s}}));
    kim.sync();
    lee.sync();
    write(lee, u"이동이 보냄"_s);
    EXPECT_TRUE(lee.edit(edited, {{u"wishNote"_s, u"백업 뒤"_s}}));
    lee.sync();
    write(kim, u"아직 보내지 않음"_s);
    putBack();
    // Kim's laptop stays away for a while; what Lee had received is offered by Lee.
    lee.sync();
    Laptop late(u"늦은 사람"_s);
    late.enrol(office.code(u"늦은 사람"_s));
    late.sync();
    expectEachOnce(late, {u"백업 전"_s, u"백업 뒤에 보냄"_s, u"고칠 사람"_s, u"이동이 보냄"_s});
    kim.sync();
    lee.sync();
    late.sync();
    for (const Laptop *laptop : {&kim, &lee, &late}) {
        expectEachOnce(*laptop, names);
        EXPECT_EQ(laptop->sync().value("waiting"_L1).toInt(), 0);
        EXPECT_EQ(laptop->show(edited).value("healthNote"_L1).toString(), u"백업 뒤"_s);
        EXPECT_EQ(laptop->show(edited).value("wishNote"_L1).toString(), u"백업 뒤"_s);
        EXPECT_EQ(laptop->troubles().toStdString(), "");
    }
    expectSame(kim, lee);
    EXPECT_EQ(office.troubles().toStdString(), "");
    const QJsonArray events = office.done({u"audit"_s, u"list"_s})["events"_L1].toArray();
    const auto isFinding = [&](const QJsonValue event) {
        return event["act"_L1].toString() == (GetParam() == How::Announced ? u"restore"_s : u"restoreFound"_s);
    };
    EXPECT_EQ(std::count_if(events.begin(), events.end(), isFinding), 1) << "also of what nobody had told";
}

INSTANTIATE_TEST_SUITE_P(Real, Restored, ::testing::Values(How::Announced, How::InSilence),
    [](const ::testing::TestParamInfo<How> &how) {
        return how.param == How::Announced ? "announced" : "inSilence";
    });

} // namespace
} // namespace faults
