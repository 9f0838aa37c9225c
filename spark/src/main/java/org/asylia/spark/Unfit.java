package org.asylia.spark;

/// What lies on the machines cannot be used. The message is for the person who asked; it goes through the logs of the
/// machines too, and so names nobody.
final class Unfit extends RuntimeException {

    Unfit(String message) {
        super(message);
    }
}
