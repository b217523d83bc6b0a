// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "ui/support/theme.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace ui {

/// The line at the bottom that tells the truth about saving, sending, office, lock and encryption. Each part
/// is a button with a name; what changes is announced politely.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    enum class Saving { AllSaved, DraftSaved, Failed };
    enum class Part { Saving, Unsent, Office, Lock, Encryption, Organisation, Time };
    Q_ENUM(Part)
    explicit StatusBar(QWidget *parent = nullptr);

    void setSaving(Saving saving, base::Moment when);
    /// -1 hides the part: there is no office to send to.
    void setUnsent(int count);
    /// When the office answered last.
    void setOffice(base::Moment when);
    /// `last` is when the office answered last; 0: not known.
    void setOffline(base::Moment last = 0);
    /// It can be reached, but an exchange fails.
    void setOfficeTrouble(base::Moment last);
    /// Works alone by choice: no office part at all.
    void setAlone();
    /// Minutes until the window locks itself; -1 hides it.
    void setMinutesToLock(int minutes);
    void setEncrypted(bool verified);
    void setOrganisation(const QString &name);
    void setNow(base::Moment now);

Q_SIGNALS:
    void chosen(ui::StatusBar::Part part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Office { Alone, Online, Offline, Trouble };
    QToolButton *button(Part part) const { return m_buttons[size_t(part)]; }
    void set(
        Part part, const QString &text, const QString &icon, Colour colour, Weight weight = Weight::Regular);
    void refresh();
    void refreshOffice();
    void arrange();

    std::array<QToolButton *, 7> m_buttons{};
    Saving m_saving = Saving::AllSaved;
    base::Moment m_savedAt = 0;
    int m_unsent = -1;
    Office m_office = Office::Alone;
    base::Moment m_officeAt = 0;
    int m_minutes = -1;
    bool m_encrypted = false;
    QString m_organisation;
    base::Moment m_now = 0;
};

} // namespace ui
