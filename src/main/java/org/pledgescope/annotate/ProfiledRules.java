package org.pledgescope.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.pledgescope.models.ModelException;
import org.pledgescope.models.ModelFiles;
import org.pledgescope.models.Profile;
import org.pledgescope.text.DocumentKind;

/// The rules under which each kind of document is read.
///
/// @param plain  for kinds that choose no profile
/// @param byKind by the label of a kind
record ProfiledRules(Choice plain, Map<String, Choice> byKind) {

    /// Rules and the name of the profile that they come from; empty for none.
    record Choice(String profile, Rules rules) {}

    ProfiledRules {
        byKind = Map.copyOf(byKind);
    }

    /// @throws ModelException if a file is unusable or there is no profile of the name that the settings give
    static ProfiledRules load(ModelFiles files, AnnotatorSettings settings) {
        return switch (settings.profile()) {
            case AnnotatorSettings.NONE -> new ProfiledRules(new Choice("", Rules.load(files, settings)), Map.of());
            case AnnotatorSettings.BY_KIND -> byKind(files, settings);
            default -> new ProfiledRules(choice(files, settings, named(files, settings.profile())), Map.of());
        };
    }

    Choice of(DocumentKind kind) {
        return byKind.getOrDefault(kind.label(), plain);
    }

    /// Everything that the settings may switch off by name, under any profile.
    static SortedSet<String> switches(ModelFiles files) {
        SortedSet<String> names = Rules.switches(files);
        Profile.all(files).forEach(profile -> names.addAll(Rules.switches(files.under(profile))));
        return names;
    }

    private static ProfiledRules byKind(ModelFiles files, AnnotatorSettings settings) {
        Map<String, Choice> chosen = new HashMap<>();
        for (Profile profile : Profile.all(files)) {
            if (!profile.kinds().isEmpty()) {
                Choice choice = choice(files, settings, profile);
                profile.kinds().forEach(kind -> chosen.put(kind, choice));
            }
        }
        return new ProfiledRules(new Choice("", Rules.load(files, settings)), chosen);
    }

    private static Choice choice(ModelFiles files, AnnotatorSettings settings, Profile profile) {
        return new Choice(profile.name(), Rules.load(files.under(profile), settings));
    }

    private static Profile named(ModelFiles files, String name) {
        List<Profile> profiles = Profile.all(files);
        return profiles.stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new ModelException(
                                "there is no profile '%s'; use %s, %s or one of %s"
                                        .formatted(
                                                name,
                                                AnnotatorSettings.BY_KIND,
                                                AnnotatorSettings.NONE,
                                                profiles.stream().map(Profile::name).toList())));
    }
}
