// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/demo.h"
#include "ui/session/frontpage.h"

#include <QString>

class QLineEdit;

namespace ui {

class Button;
class ExplainedChoice;
class Form;
class LoadingState;

/// Making a vault for practice: what it is, who practises, how large the invented district is, and how far
/// the filling has come. A view only.
class PracticePage : public FrontPage {
    Q_OBJECT
public:
    struct Wanted {
        QString name;
        QString password;
        QString path;
        work::demo::Size size = work::demo::Size::S;
    };

    explicit PracticePage(QWidget *parent = nullptr);

    void setSuggestedPath(const QString &path);
    /// While it is being made only stopping is possible.
    void setBusy(bool busy);
    void setProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void createRequested(const ui::PracticePage::Wanted &wanted);
    void stopRequested();
    void backRequested();

private:
    bool check();
    void request();

    Form *m_form;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QLineEdit *m_path;
    ExplainedChoice *m_size;
    LoadingState *m_loading;
    Button *m_create;
    Button *m_back;
};

} // namespace ui
