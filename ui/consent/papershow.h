// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/consents.h"

#include <QWidget>

class QLabel;

namespace ui {

class Button;
class Desk;
class InlineMessage;

/// The paper of a consent, in place: pictures are shown, a PDF is saved as a copy for a reader. Of one that
/// has not come from the office yet its small picture stands here, and how far it is. Showing is written to
/// the access log before anything is seen; a copy has a reason there too, since it lies outside the vault,
/// unencrypted.
class PaperShow : public QWidget {
    Q_OBJECT
public:
    explicit PaperShow(Desk &desk, QWidget *parent = nullptr);

    void open(const base::Id &attachment);
    void close();
    bool isOpen() const { return !m_attachment.isNil(); }
    void saveCopy();

Q_SIGNALS:
    void doneSaid(const QString &text, const std::function<void()> &undo);
    void closed();

private:
    void show(const work::PaperView &paper);
    void showPicture(const QByteArray &bytes);
    void sayWhere(const work::PaperView &paper);
    void sayError(const base::Error &error);

    Desk &m_desk;
    base::Id m_attachment;
    QString m_name;
    QLabel *m_picture;
    InlineMessage *m_message;
    Button *m_save;
};

} // namespace ui
