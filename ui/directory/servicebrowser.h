// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/threads.h"
#include "ui/directory/servicemodel.h"

#include <QVariantMap>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace ui {

class Button;
class Desk;
class NoticeBar;
class SearchField;
class Segments;
class ServiceDetail;
class ServiceListCard;
class ServiceTable;
class Toolbar;

/// The directory as a whole: filters, table, and the service that has the cursor. Reads both beside the
/// window; what is to be changed it leaves to the page around it.
class ServiceBrowser : public QWidget {
    Q_OBJECT
public:
    ServiceBrowser(Desk &desk, QAction *add, QWidget *parent = nullptr);

    /// Reads the directory anew; the cursor stays.
    void refresh();
    /// Puts the cursor on an offer, a service or an organisation, taking filters off where they hide it.
    void select(const base::Id &id);
    /// The service that has the cursor; nil where there is none.
    base::Id service() const;
    void takeFiltersOff();
    ServiceFilter *lines() const { return m_lines; }
    ServiceTable *table() const;
    ServiceDetail *detail() const { return m_detail; }
    SearchField *filter() const { return m_filter; }

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void editRequested();
    void addRequested();
    void importRequested();
    /// The offers listed, as the export page understands them.
    void exportRequested(const QVariantMap &what);
    /// Other lines are shown.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(QAction *add);
    void connectParts();
    void buildToolbar(QAction *add);
    void showLines();
    void applyFilters();
    void seek();
    void readCurrent();
    void askUsers();
    void askExport();

    Desk &m_desk;
    ServiceModel *m_model;
    ServiceFilter *m_lines;
    Toolbar *m_toolbar;
    SearchField *m_filter;
    Segments *m_area;
    Segments *m_offered;
    Button *m_sort;
    NoticeBar *m_notice;
    QSplitter *m_splitter;
    ServiceListCard *m_list;
    QStackedWidget *m_side;
    ServiceDetail *m_detail;
    base::NewestQuestion m_directory;
    base::NewestQuestion m_one;
    base::Id m_sought; ///< to get the cursor once the directory is read
    bool m_isReading = false;
};

} // namespace ui
