package org.pledgescope.ingest;

import java.time.Instant;

/// A page as a server sent it.
///
/// @param address     what was asked for
/// @param last        where the redirects ended
/// @param fetched     when
/// @param status      of the answer: 200
/// @param contentType as the server names it, which is no more than a hint; may be empty
/// @param etag        the server's name for this edition; may be empty
/// @param bytes       unpacked; not to be changed
@SuppressWarnings("ArrayRecordComponent") // pages are never compared
record Page(String address, String last, Instant fetched, int status, String contentType, String etag, byte[] bytes) {}
