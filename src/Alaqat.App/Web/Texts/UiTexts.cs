using System.Globalization;
using System.Text;
using Alaqat.Claims;

namespace Alaqat.App.Web;

/// <summary>The page's own words in one language, from <c>data/ui</c>. Immutable once loaded.</summary>
sealed class UiTexts
{
    readonly Dictionary<string, string> _texts;

    UiTexts(UiLanguage language, Dictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
    }

    public UiLanguage Language { get; }

    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <exception cref="KnowledgeException">A key stands twice or has no text.</exception>
    public static UiTexts Read(UiLanguage language, KnowledgeFile file)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TsvTable.Read(file, "key", "text"))
        {
            if (!texts.TryAdd(row.Required("key"), row.Required("text")))
                throw row.Error($"'{row["key"]}' stands twice; remove one");
        }

        return new UiTexts(language, texts);
    }

    /// <summary>A text; the key itself where there is none, which a test refuses.</summary>
    public string this[string key] => _texts.GetValueOrDefault(key, key);

    /// <summary>A text with <c>{0}</c>, <c>{1}</c> … filled in. What is filled in comes from documents and is never read for braces.</summary>
    public string Format(string key, params ReadOnlySpan<string> values)
    {
        var text = this[key];
        var result = new StringBuilder(text.Length + 32);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && i + 2 < text.Length && text[i + 2] == '}' && text[i + 1] - '0' is var hole && hole >= 0 && hole < values.Length)
            {
                result.Append(values[hole]);
                i += 2;
            }
            else
                result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>A number with its noun in the right form: <c>n.claims</c> and 3 give "3 claims".</summary>
    public string Count(string key, long number)
    {
        var form = key + "." + PluralRules.Of(Language, number) switch
        {
            PluralForm.Zero => "zero",
            PluralForm.One => "one",
            PluralForm.Two => "two",
            PluralForm.Few => "few",
            PluralForm.Many => "many",
            _ => "other",
        };
        return Format(_texts.ContainsKey(form) ? form : key + ".other", Number(number));
    }

    public string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", this["number.group"], StringComparison.Ordinal);

    public string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + (Language.IsArabic ? "٪" : "%");

    /// <summary>A day in words, with both of the month names that Arabic papers use.</summary>
    public string Date(DateOnly day) =>
        Format("date.day", day.Day.ToString(CultureInfo.InvariantCulture), Month(day.Month), day.Year.ToString("0000", CultureInfo.InvariantCulture));

    public string Date(PartialDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => Format("date.day", day.ToString(CultureInfo.InvariantCulture), Month(month), Year(date.Year)),
        ({ } month, null) => Format("date.month", Month(month), Year(date.Year)),
        _ => Year(date.Year),
    };

    public string Month(int month) => this["month." + month.ToString(CultureInfo.InvariantCulture)];

    static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
