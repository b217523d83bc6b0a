// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/bundle/bundlesample.h"
#include "ui/bundle/bundlepage.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

TEST(Gallery, recordsTheComposer)
{
    support::TestDesk desk;
    const bundlesample::Sample sample = bundlesample::fill(desk);
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        desk.renewActions();
        return support::pageWindow(new BundlePage(desk.desk()), u"bundle"_s, sample.person.toString());
    };
    gallery::record(u"composer"_s, {1440, 900}, make, [](QWidget &window, const gallery::Variant &) {
        QApplication::processEvents();
        QApplication::processEvents();
        EXPECT_EQ(widgetchecks::clippedWords(*window.findChild<BundlePage *>()), "");
    });
}

} // namespace
