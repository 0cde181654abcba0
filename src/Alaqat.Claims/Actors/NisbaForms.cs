namespace Alaqat.Claims;

/// <summary>Inflects a relation adjective (nisba): روسي gives روسية, روسيون, روسيين, روسيات, روسيان, each with and without its article.</summary>
static class NisbaForms
{
    const string Article = "\u0627\u0644"; // alef lam

    static readonly string[] Endings =
    [
        "",
        "\u0627",             // alef: indefinite accusative
        "\u0629",             // ta marbuta: feminine
        "\u0648\u0646",       // waw nun: sound plural, nominative
        "\u064A\u0646",       // ya nun: sound plural, oblique; also dual oblique
        "\u0627\u062A",       // alef ta: feminine plural
        "\u0627\u0646",       // alef nun: dual
        "\u062A\u0627\u0646", // ta alef nun: feminine dual
        "\u062A\u064A\u0646", // ta ya nun: feminine dual, oblique
    ];

    /// <summary>Folded forms of the adjective. Several words inflect on the last.</summary>
    public static IEnumerable<string> Of(string adjective)
    {
        foreach (var ending in Endings)
        {
            var form = Folding.Fold(adjective + ending);
            yield return form;
            yield return Article + form;
        }
    }

    /// <summary>Whether a folded form is a sound or dual plural, which may stand for people by itself.</summary>
    public static bool IsPlural(string folded) =>
        folded.EndsWith("\u0648\u0646", StringComparison.Ordinal) || folded.EndsWith("\u064A\u064A\u0646", StringComparison.Ordinal);
}
