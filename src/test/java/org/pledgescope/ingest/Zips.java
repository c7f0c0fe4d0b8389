package org.pledgescope.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes ZIP files whose bytes depend on nothing but their content: fixed times, entries in the order given.
final class Zips {

    private static final long TIME = 2_000_000_000L;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    Zips add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zips add(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    /// Unpacked, so that no version of the packing library changes a byte.
    byte[] stored() throws IOException {
        return bytes(ZipOutputStream.STORED);
    }

    byte[] packed() throws IOException {
        return bytes(ZipOutputStream.DEFLATED);
    }

    private byte[] bytes(int method) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.ofEpochSecond(TIME, 0, ZoneOffset.UTC));
                entry.setMethod(method);
                if (method == ZipOutputStream.STORED) {
                    CRC32 crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
