// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/bundle/bundlesample.h"
#include "tests/ui/support/pagetest.h"
#include "ui/directory/servicebrowser.h"
#include "ui/directory/serviceform.h"
#include "ui/directory/servicespage.h"
#include "ui/directory/servicetable.h"

/// The services' page over a vault with the sample services.
class ServicesPageTest : public PageTest {
protected:
    enum class Begin { Filled, Empty };
    explicit ServicesPageTest(Begin begin = Begin::Filled);

    void makePage();
    void lockAndUnlock();
    ui::ServicesPage &page() { return *m_page; }
    ui::ServiceTable &table() { return *m_page->browser()->table(); }
    /// The names of the services listed, in their order.
    QStringList names();
    QString currentName();
    void search(const QString &text);
    base::Id serviceOf(const QString &organisation);
    work::ServiceEdit stored(const base::Id &service);
    void change(const QString &organisation, const std::function<void(work::ServiceEdit &)> &with);
    /// The field of the form by its object name; of several, the first.
    template <class Field> Field *field(const QString &name)
    {
        return m_page->form()->findChild<Field *>(name);
    }
    void write(const QString &name, const QString &text);
    void click(const QString &button);
    /// What every required field needs.
    void fillNewService();

    bundlesample::Sample sample;

private:
    ui::ServicesPage *m_page = nullptr;
};
