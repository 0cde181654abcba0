using System.Globalization;
using System.Text;

namespace Alaqat.Tests;

/// <summary>Short articles of words drawn by a fixed seed, as JSON Lines; every tenth nearly repeats the one before it in another outlet.</summary>
static class SyntheticArticles
{
    /// <summary>Minister, president, council, accord, borders, statement, city, government, army, visit, crisis, talks, decision, delegation, region, election, oil, border crossing.</summary>
    static readonly string[] Words =
    [
        "وزير", "رئيس", "مجلس", "اتفاق", "حدود", "بيان", "مدينة", "حكومة", "جيش", "زيارة", "أزمة", "محادثات", "قرار", "وفد", "منطقة", "انتخابات", "نفط", "معبر",
    ];

    public static string JsonLines(int count, int seed = 7)
    {
        var random = new Random(seed);
        var lines = new StringBuilder();
        var text = string.Empty;
        for (var i = 0; i < count; i++)
        {
            text = i % 10 == 9 ? text + " " + Words[i % Words.Length] : Text(random);
            lines.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"art-{(i * 7919) % 100000:00000}\",\"source\":\"o{i % 3}\",\"date\":\"2024-0{(i % 9) + 1}-1{i % 10}\",\"text\":\"{text}\"}}\n");
        }

        return lines.ToString();
    }

    static string Text(Random random) => string.Join(
        "\\n", Enumerable.Range(0, random.Next(2, 5)).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(8, 14)).Select(_ => Words[random.Next(Words.Length)])) + "."));
}
