package org.asylia.calendar.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/// A part of the picture that is not torn apart between two pages.
///
/// @param height how high it is
/// @param drawing draws it, given the height on its page at which it begins
record Block(double height, DoubleConsumer drawing) {

    /// A block and the one that must stand below it on the same page, as one.
    Block with(Block next) {
        return new Block(height + next.height, y -> {
            drawing.accept(y);
            next.drawing.accept(y + height);
        });
    }

    /// The blocks of each page, in order.
    static List<List<Block>> onPages(List<Block> blocks, double room) {
        var pages = new ArrayList<List<Block>>();
        pages.add(new ArrayList<>());
        double left = room;
        for (var block : blocks) {
            if (block.height > left && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
                left = room;
            }
            pages.getLast().add(block);
            left -= block.height;
        }
        return pages;
    }
}
