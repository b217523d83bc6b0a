// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/papertemplates.h"
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetchecks.h"
#include "ui/templates/templatespage.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

TEST(Gallery, recordsTheTemplatesOfPapers)
{
    support::TestDesk desk;
    documents::PaperTemplate form = documents::builtInTemplate(documents::PaperKind::CarePlan);
    form.edition.clear();
    form.name = {u"물빛1동 계획서"_s, u"Plan of Mulbit 1-dong"_s};
    form.title = {u"돌봄패스 서비스 제공계획서"_s, u"Care-pass service plan"_s};
    form.approvalPlaces = {{u"담당"_s, u"Officer"_s}, {u"팀장"_s, u"Head"_s}, {u"사무장"_s, u"Chief"_s},
        {u"동장"_s, u"Dong head"_s}};
    const QDate today = desk.desk().today();
    for (const QDate from : {today, today.addDays(41)})
        desk.act(
            [&](work::Context &context) { return work::papertemplates::putInForce(context, form, from); });
    for (const QString &paper : {u"care-plan"_s, u"consent"_s}) {
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            desk.renewActions();
            desk.desk().setOrganisation(u"해오름구 물빛1동 행정복지센터"_s);
            return support::pageWindow(new TemplatesPage(desk.desk()), u"templates"_s, paper);
        };
        gallery::record(
            u"templates_"_s + paper, {1440, 900}, make, [](QWidget &window, const gallery::Variant &) {
                EXPECT_EQ(widgetchecks::clippedWords(*window.findChild<TemplatesPage *>()), "");
            });
    }
}

} // namespace
