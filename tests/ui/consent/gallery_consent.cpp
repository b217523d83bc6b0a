// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/consent/consentsample.h"
#include "ui/consent/consentdetail.h"
#include "ui/consent/consentform.h"
#include "ui/consent/consentgiver.h"
#include "ui/consent/consentspage.h"
#include "ui/consent/consentsview.h"
#include "ui/consent/signaturepad.h"
#include "ui/forms/codebox.h"
#include "ui/people/peoplepage.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class ConsentGallery : public ::testing::Test {
protected:
    ConsentGallery()
        : sample(consentsample::fill(desk))
    {
    }
    void record(
        const QString &screen, QVariantMap place, const std::function<void(ConsentsPage &)> &prepare = {})
    {
        place.insert(u"person"_s, sample.person.toString());
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            desk.renewActions();
            auto *page = new ConsentsPage(desk.desk());
            auto window = support::pageWindow(page, u"consents"_s, place);
            QApplication::processEvents();
            if (prepare)
                prepare(*page);
            return window;
        };
        gallery::record(screen, {1440, 900}, make, [](QWidget &window, const gallery::Variant &) {
            for (int i = 0; i < 4; ++i)
                QApplication::processEvents();
            EXPECT_EQ(widgetchecks::clippedWords(*window.findChild<ConsentsPage *>()), "");
        });
    }

    support::TestDesk desk;
    consentsample::Sample sample;
};

TEST_F(ConsentGallery, none)
{
    record(u"consents_empty"_s, {});
}

TEST_F(ConsentGallery, list)
{
    consentsample::fillAllStandings(desk, sample);
    record(u"consents_list"_s, {{u"bundle"_s, sample.bundle.toString()}});
}

TEST_F(ConsentGallery, masked)
{
    consentsample::fillAllStandings(desk, sample);
    record(u"consents_masked"_s, {}, [](ConsentsPage &page) {
        page.setMasked(true);
        support::mask(*page.window());
    });
}

TEST_F(ConsentGallery, withdrawal)
{
    consentsample::run(desk, sample);
    record(u"consents_withdraw"_s, {}, [](ConsentsPage &page) { page.view()->detail()->askWithdrawal(); });
}

TEST_F(ConsentGallery, paper)
{
    consentsample::fillAllStandings(desk, sample);
    const auto lines
        = desk.act([this](work::Context &context) { return work::consents::list(context, sample.person); });
    record(u"consents_paper"_s, {}, [&](ConsentsPage &page) {
        for (const work::ConsentLine &line : lines) {
            if (!line.consent.attachment.isNil())
                page.view()->select(line.consent.id);
        }
        page.view()->detail()->openPaper();
    });
}

TEST_F(ConsentGallery, form)
{
    record(u"consents_form"_s, {{u"organisation"_s, sample.care.toString()}});
}

TEST_F(ConsentGallery, formWithRefusalAndSignature)
{
    record(u"consents_form_signed"_s, {{u"organisation"_s, sample.care.toString()}}, [](ConsentsPage &page) {
        ConsentForm *form = page.form();
        const auto choices = form->blocks().first()->findChildren<Segments *>();
        for (qsizetype i = 0; i < choices.size(); ++i)
            choices.at(i)->setCurrent(i == 1 ? 1 : 0);
        form->blocks().first()->refresh();
        form->findChild<CodeBox *>(u"given_by"_s)->setCode(u"guardian"_s);
        form->findChild<CodeBox *>(u"method"_s)->setCode(u"screen"_s);
        form->giver()->pad()->setStrokes(
            {QJsonArray{200, 260, 320, 90, 420, 300, 560, 120, 640, 280, 800, 180, 1000, 220}});
        QApplication::processEvents();
        form->giver()->pad()->setFocus();
    });
}

TEST_F(ConsentGallery, formWithErrors)
{
    record(u"consents_form_errors"_s, {{u"organisation"_s, sample.care.toString()}}, [](ConsentsPage &page) {
        page.form()->findChild<CodeBox *>(u"given_by"_s)->setCode(u"guardian"_s);
        page.form()->save();
    });
}

TEST_F(ConsentGallery, tab)
{
    consentsample::fillAllStandings(desk, sample);
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        desk.renewActions();
        return support::pageWindow(
            new PeoplePage(desk.desk()), u"people"_s, QString(sample.person.toString() + u"/consents"_s));
    };
    gallery::record(
        u"people_consents"_s, {1440, 900}, make, [this](QWidget &window, const gallery::Variant &) {
            // As in the program, where the window is there before the place.
            window.findChild<PeoplePage *>()->activate(QString(sample.person.toString() + u"/consents"_s));
            for (int i = 0; i < 4; ++i)
                QApplication::processEvents();
        });
}

} // namespace
