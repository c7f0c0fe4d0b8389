package org.pledgescope.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.pledgescope.problem.Problem;

/// What the catalogues of a folder say of its files. The catalogue in the nearest folder goes before those above.
///
/// @param facts    by file, relative to the folder
/// @param problems of the catalogues in order
record Catalogues(Map<String, Map<String, String>> facts, Set<Problem> problems) {

    Catalogues {
        facts = Map.copyOf(facts);
        problems = new LinkedHashSet<>(problems);
    }

    Map<String, String> of(String file) {
        return facts.getOrDefault(file, Map.of());
    }

    /// Reads the catalogues among the files of a folder.
    ///
    /// @param files by path relative to the folder
    static Catalogues in(SortedMap<String, Path> files) {
        Map<String, Map<String, String>> facts = new HashMap<>();
        Set<Problem> problems = new LinkedHashSet<>();
        List<String> catalogues =
                files.entrySet().stream()
                        .filter(file -> Catalogue.isNamed(file.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted(Comparator.comparingLong(name -> name.chars().filter(c -> c == '/').count()))
                        .toList();
        for (String name : catalogues) {
            Path path = files.get(name);
            if (path != null) {
                String folder = name.substring(0, name.lastIndexOf('/') + 1);
                Catalogue catalogue = Catalogue.read(path);
                problems.addAll(catalogue.problems());
                Set<String> missing = new HashSet<>(catalogue.rows().keySet());
                files.subMap(folder, folder + Character.MAX_VALUE).keySet().stream()
                        .map(file -> file.substring(folder.length()))
                        .filter(missing::remove)
                        .forEach(file -> {
                            facts.put(folder + file, catalogue.facts(file));
                            problems.addAll(catalogue.mistakes(file, path));
                        });
                missing(catalogue, missing).forEach(row -> problems.add(Catalogue.missing(path, row)));
            }
        }
        return new Catalogues(facts, problems);
    }

    /// Reads the catalogue beside a file, of which only the file's own row counts.
    static Catalogues beside(Path file) {
        return Catalogue.beside(file)
                .map(path -> {
                    Catalogue catalogue = Catalogue.read(path);
                    String name = String.valueOf(file.getFileName());
                    List<Problem> problems =
                            new ArrayList<>(catalogue.rows().isEmpty() ? catalogue.problems() : List.of());
                    problems.addAll(catalogue.mistakes(name, path));
                    return new Catalogues(Map.of(name, catalogue.facts(name)), new LinkedHashSet<>(problems));
                })
                .orElseGet(() -> new Catalogues(Map.of(), Set.of()));
    }

    private static List<CsvText.Row> missing(Catalogue catalogue, Set<String> names) {
        return catalogue.rows().entrySet().stream()
                .filter(row -> names.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingLong(CsvText.Row::line))
                .toList();
    }
}
