package org.asylia.engine.exact;

import java.util.Arrays;

/// A small table from functions to numbers, without an object for either.
final class Numbered {

    /// Stands for no number; numbers that are kept are never negative.
    static final int NONE = -1;

    private int[] keys = new int[16];
    private int[] numbers = new int[16];
    private int kept;

    Numbered() {
        Arrays.fill(keys, NONE);
    }

    /// The number kept for the function, or [#NONE].
    int get(int function) {
        int slot = slot(function);
        return keys[slot] == function ? numbers[slot] : NONE;
    }

    void put(int function, int number) {
        int slot = slot(function);
        if (keys[slot] != function) {
            if (2 * ++kept > keys.length) {
                grow();
                slot = slot(function);
            }
            keys[slot] = function;
        }
        numbers[slot] = number;
    }

    private int slot(int function) {
        int slot = function * 0x9E3779B9 >>> 15 & keys.length - 1;
        while (keys[slot] != NONE && keys[slot] != function) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = new int[2 * oldKeys.length];
        numbers = new int[keys.length];
        Arrays.fill(keys, NONE);
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != NONE) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                numbers[slot] = oldNumbers[at];
            }
        }
    }
}
