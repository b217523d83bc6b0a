// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/consent/consentsample.h"
#include "ui/conference/conferenceform.h"
#include "ui/conference/conferencespage.h"
#include "ui/people/peoplepage.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class ConferenceGallery : public ::testing::Test {
protected:
    ConferenceGallery()
        : sample(consentsample::fill(desk))
    {
    }
    void record(
        const QString &screen, QVariantMap place, const std::function<void(ConferencesPage &)> &prepare = {})
    {
        if (!place.contains(u"conference"_s))
            place.insert(u"person"_s, sample.person.toString());
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            desk.renewActions();
            auto *page = new ConferencesPage(desk.desk());
            auto window = support::pageWindow(page, u"conferences"_s, place);
            QApplication::processEvents();
            if (prepare)
                prepare(*page);
            return window;
        };
        gallery::record(screen, {1440, 900}, make, [](QWidget &window, const gallery::Variant &) {
            for (int i = 0; i < 4; ++i)
                QApplication::processEvents();
            EXPECT_EQ(widgetchecks::clippedWords(*window.findChild<ConferencesPage *>()), "");
        });
    }

    support::TestDesk desk;
    consentsample::Sample sample;
};

TEST_F(ConferenceGallery, none)
{
    record(u"conferences_empty"_s, {});
}

TEST_F(ConferenceGallery, list)
{
    consentsample::conference(desk, sample, u"putOff"_s);
    consentsample::conference(desk, sample, u"approved"_s);
    record(u"conferences_list"_s, {{u"from"_s, sample.bundle.toString()}});
}

TEST_F(ConferenceGallery, form)
{
    record(u"conferences_form"_s, {{u"bundle"_s, sample.bundle.toString()}});
}

TEST_F(ConferenceGallery, formWithErrors)
{
    record(u"conferences_form_errors"_s, {{u"bundle"_s, sample.bundle.toString()}},
        [](ConferencesPage &page) { page.form()->save(); });
}

TEST_F(ConferenceGallery, reliedOn)
{
    consentsample::run(desk, sample);
    const auto all = desk.act(
        [this](work::Context &context) { return work::conferences::list(context, sample.person); });
    record(u"conferences_relied"_s, {{u"conference"_s, all.first().id.toString()}});
}

TEST_F(ConferenceGallery, masked)
{
    consentsample::conference(desk, sample, u"approved"_s);
    record(u"conferences_masked"_s, {}, [](ConferencesPage &page) {
        page.setMasked(true);
        support::mask(*page.window());
    });
}

TEST_F(ConferenceGallery, tab)
{
    consentsample::conference(desk, sample, u"putOff"_s);
    consentsample::conference(desk, sample, u"approved"_s);
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        desk.renewActions();
        return support::pageWindow(
            new PeoplePage(desk.desk()), u"people"_s, QString(sample.person.toString() + u"/conferences"_s));
    };
    gallery::record(
        u"people_conferences"_s, {1440, 900}, make, [this](QWidget &window, const gallery::Variant &) {
            // As in the program, where the window is there before the place.
            window.findChild<PeoplePage *>()->activate(QString(sample.person.toString() + u"/conferences"_s));
            for (int i = 0; i < 4; ++i)
                QApplication::processEvents();
        });
}

} // namespace
