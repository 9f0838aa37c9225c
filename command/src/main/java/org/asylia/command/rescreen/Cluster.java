package org.asylia.command.rescreen;

/// Compares a caseload on many machines. Whoever can do that offers it as a service; in the small program nobody does,
/// so that it neither fetches nor loads what such machines need.
public interface Cluster {

    /// @throws org.asylia.command.line.WrongInput when what was asked for cannot be used
    Report compare(Away away);
}
