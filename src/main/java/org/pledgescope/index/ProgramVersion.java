package org.pledgescope.index;

/// Which program analysed a document.
///
/// @param version as released; empty where it was not recorded
/// @param code    hash of the code that decides what is found; two builds of one version may differ in it
public record ProgramVersion(String version, String code) {

    /// Of documents written before the index recorded it.
    public static final ProgramVersion UNRECORDED = new ProgramVersion("", "");
}
