// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/tablelayout.h"

#include <vector>

namespace documents {

/// Fills pages from the top, block by block. Positions are dots.
class Paginator {
public:
    explicit Paginator(const Document &document);

    std::vector<Page> run();

private:
    void place(const TitleBlock &block);
    void place(const Heading &block);
    void place(const Paragraph &block);
    void place(const Table &block);
    void place(const SignatureBox &block);
    void place(const Picture &block);
    void place(const PageBreak &block);
    void place(const BarChart &block);
    void placeGroup(const TableLayout &layout, RowGroup group, double &tableTop);
    /// Draws the box at the right and returns its lower left corner.
    QPointF placeApproval(const ApprovalBox &box);
    double widthOfField(const SignatureField &field) const;
    std::vector<std::vector<SignatureField>> signatureRows(const SignatureBox &block, double width) const;
    void placeSignatures(const std::vector<SignatureField> &fields, double left, double width);
    void placeFooter(Page &page, size_t number, size_t count);
    void placeWatermark(Page &page);
    void placeTrace(Page &page);

    /// What a block needs below it before a heading may stand there.
    double leastHeight(size_t index) const;
    void newPage();
    void need(double height);
    double room() const { return m_bottom - m_y; }
    Page &page() { return m_pages.back(); }
    Flow line(const QString &text, double points, bool bold, Tone tone, double width, Align align,
        double lineFactor) const;

    const Document &m_document;
    TypeScale m_scale;
    double m_left;
    double m_width;
    double m_top;
    double m_bottom;
    double m_footerRule;
    double m_y;
    size_t m_next = 0;
    std::vector<Page> m_pages;
};

} // namespace documents
