// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/waiting.h"
#include "model/work/services.h"
#include "ui/people/personwords.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class Button;
class CodeBox;
class DateField;
class DraftKeeper;
class Form;
class PersonPicker;
class TextLabel;

/// The place where somebody is put on the waiting list of a service: who, for which offer, since when. What
/// is typed is a draft of the service until it is put or thrown away. Names follow the screen mask.
class WaitingEditor : public QWidget {
    Q_OBJECT
public:
    static const QString kPage; ///< of its drafts

    explicit WaitingEditor(Desk &desk, QWidget *parent = nullptr);

    /// Opens for the service, with what was typed before.
    void open(const work::ServiceEdit &service);
    void setMasked(bool masked);
    /// The person waits for this offer already.
    void showRefusal();
    PersonPicker *picker() const { return m_picker; }

Q_SIGNALS:
    void putWanted(const domain::Waiting &entry);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void restore();
    void writeDraft();
    void discard();
    void choose(const base::Id &person, const QString &name);
    void put();

    Desk &m_desk;
    PersonWords m_words;
    work::ServiceEdit m_service;
    base::Id m_person;
    QString m_name;
    DraftKeeper *m_keeper;
    Form *m_form;
    QWidget *m_who;
    PersonPicker *m_picker;
    TextLabel *m_chosen;
    CodeBox *m_offer;
    DateField *m_since;
    QLineEdit *m_note;
};

} // namespace ui
