package dev.pagoda.core.aggregation;

import dev.pagoda.core.golden.Reference;
import java.util.List;
import java.util.Map;

/** Sixty voters and three candidates that beat each other in a circle: OECD/JRC (2008), Tables 28 to 30, after Condorcet (1785). */
final class SixtyVoters {
    private static final String FILE = "cases/A-handbook-tai/condorcet-60-cycle.json";
    static final List<String> CANDIDATES = List.of("a", "b", "c");

    private SixtyVoters() {}

    private static List<?> profile() {
        return (List<?>) Reference.json(FILE, "input", "profile");
    }

    /** Each order of preference is a child; candidates score by how many stand behind. */
    static double[][] scores() {
        double[][] scores = new double[profile().size()][CANDIDATES.size()];
        for (int child = 0; child < scores.length; child++) {
            List<?> order = (List<?>) ((Map<?, ?>) profile().get(child)).get("order");
            for (int place = 0; place < order.size(); place++) {
                scores[child][CANDIDATES.indexOf(order.get(place))] = order.size() - 1 - place;
            }
        }
        return scores;
    }

    /** The share of the voters with each order. */
    static double[] weights() {
        return profile().stream()
                .mapToDouble(order -> ((Number) ((Map<?, ?>) order).get("count")).doubleValue() / 60)
                .toArray();
    }

    /** What the case expects of each candidate. */
    static double[] expected(String name) {
        return CANDIDATES.stream()
                .mapToDouble(candidate -> ((Number) Reference.json(FILE, "expected", name, candidate)).doubleValue())
                .toArray();
    }

    static Object expected(String... path) {
        String[] whole = new String[path.length + 1];
        whole[0] = "expected";
        System.arraycopy(path, 0, whole, 1, path.length);
        return Reference.json(FILE, whole);
    }
}
