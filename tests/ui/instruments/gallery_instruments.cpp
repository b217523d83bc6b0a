// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/forms.h"
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/testdesk.h"
#include "ui/assessment/formstate.h"
#include "ui/instruments/formauthor.h"
#include "ui/instruments/formeditor.h"
#include "ui/instruments/instrumentspage.h"
#include "ui/instruments/structurelist.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

const QSize kWindow(1440, 900);

/// A checklist as an office would write it for the winter, up to its bands.
void writeForm(FormEditor &editor)
{
    FormAuthor &author = *editor.author();
    author.setTitle(u"겨울나기 안전 점검표"_s);
    editor.paste(
        u"1. 난방을 켜지 못하는 방에서 잔다\n2. 온수가 나오지 않는다\n3. 지난 한 주 동안 끼니를 거른 날이 "
        u"있다\n"
        "4. 약이 일주일 치보다 적게 남았다\n5. 길이 얼면 혼자 나가지 못하고, 대신 나가 줄 사람도 없다\n"
        "6. 전기장판이나 난로를 켠 채로 잠든다\n7. 도움을 청할 이웃의 전화번호를 모른다"_s);
    author.apply([&](instruments::FormDraft &draft) { return draft.addTotal({u"합계"_s, u"Total"_s}); });
    const auto band = [](double from, const QString &ko, const QString &en) {
        return instruments::Band{{}, {ko, en}, from, QDate(2026, 1, 1),
            {u"우리 기관 사례회의(2026. 10.)"_s, u"Our case conference"_s}, {}, QJsonValue::Undefined, false};
    };
    author.apply([&](instruments::FormDraft &draft) {
        return draft.setBands(u"total"_s,
            {band(0, u"낮음"_s, u"Low"_s), band(2, u"살펴봄"_s, u"Watch"_s), band(5, u"높음"_s, u"High"_s)});
    });
    author.apply([&](instruments::FormDraft &draft) {
        return draft.setConditions(u"q4"_s, {{u"q3"_s, instruments::Operator::Equal, u"yes"_s, {}}},
            instruments::EnableBehavior::All);
    });
    author.apply([&](instruments::FormDraft &draft) {
        return draft.setUrgency(
            u"q6"_s, {u"yes"_s, {}, {u"오늘 안에 찾아가 난로를 끕니다. 팀장에게 알립니다."_s, {}}});
    });
}

void record(const QString &screen, const std::function<void(FormEditor &)> &show)
{
    support::TestDesk desk;
    const base::Id id = desk.act(
        [](work::Context &context) { return work::forms::newDraft(context, u"겨울나기 안전 점검표"_s); });
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        desk.renewActions();
        return support::pageWindow(new InstrumentsPage(desk.desk()), u"instruments"_s, id.toString());
    };
    gallery::record(screen, kWindow, make, [&](QWidget &window, const gallery::Variant &) {
        auto *page = window.findChild<InstrumentsPage *>();
        QApplication::processEvents();
        if (page->editor()->author()->questions() == 0)
            writeForm(*page->editor());
        show(*page->editor());
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
    });
}

TEST(Gallery, recordsTheEditorOfInstruments)
{
    record(u"instruments"_s, [](FormEditor &editor) { editor.structure()->edit(u"q6"_s); });
}

TEST(Gallery, recordsTheBandsOfAnInstrument)
{
    record(u"instruments_total"_s, [](FormEditor &editor) { editor.structure()->edit(u"total"_s); });
}

TEST(Gallery, recordsTryingAnInstrument)
{
    record(u"instruments_try"_s, [](FormEditor &editor) {
        editor.setTrying(true);
        for (const char *part : {"q1", "q3", "q4", "q6"})
            editor.trial()->answer(QLatin1String(part), u"yes"_s);
    });
}

TEST(Gallery, recordsTheListOfInstruments)
{
    support::TestDesk desk;
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        desk.renewActions();
        return support::pageWindow(new InstrumentsPage(desk.desk()), u"instruments"_s, u"list"_s);
    };
    gallery::record(u"instruments_list"_s, kWindow, make);
}

TEST(Gallery, recordsAPublishedInstrument)
{
    support::TestDesk desk;
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        desk.renewActions();
        return support::pageWindow(
            new InstrumentsPage(desk.desk()), u"instruments"_s, u"urn:carepass:instrument:gad-7|1.0"_s);
    };
    gallery::record(u"instruments_builtin"_s, kWindow, make);
}

} // namespace
