using Alaqat.App;
using Alaqat.Claims;

namespace Alaqat.Tests;

public sealed class TableOutputTests
{
    static readonly Claim Claim = Some.Claim with
    {
        Holder = [new ClaimActor("MED.tass", null, Framing.Neutral), new ClaimActor("RUS", null, Framing.Neutral)],
        Reasons = [Some.Span("الغارة")],
        Goals = [Some.Span("وقفها")],
        Date = new PartialDate(2022, 4),
    };

    /// <summary>Isolates are shown as brackets here.</summary>
    static string Format(int width, params Claim[] claims) =>
        new TableOutput(width).Format("a.txt", Some.Article(claims), claims).Replace('\u2068', '[').Replace('\u2069', ']');

    [Fact]
    public void ClaimsAreGroupedUnderTheirDocument() =>
        Assert.Equal(
            """
            a.txt  2022-05-09
            [وكالة – عنوان]
              RUS → ACCUSE → ISR  actual  0.83
                source   [موسكو]
                act      [أدانت]
                target   [(إسرائيل)]
                         (scare-quoted)
                holder   MED.tass › RUS
                reason   [الغارة]
                goal     [وقفها]
                date     2022-04


            """.ReplaceLineEndings("\n"),
            Format(80, Claim));

    [Fact]
    public void ADocumentWithoutClaimsSaysSo() => Assert.Contains("no claims", Format(80), StringComparison.Ordinal);

    [Fact]
    public void AHiddenSideIsAQuestionMark() => Assert.Contains("? → ACCUSE → ISR", Format(80, Claim with { Source = null }), StringComparison.Ordinal);

    [Fact]
    public void NoLineIsLongerThanTheTerminal()
    {
        var whole = Claim with { Reasons = [new Language.TextSpan(0, Some.Text.Length)] };

        Assert.All(Format(40, whole).Split('\n'), line => Assert.InRange(line.Length - line.Count(c => c is '[' or ']'), 0, 40));
    }

    [Fact]
    public void EveryPieceOfTextIsIsolatedOnItsLine() =>
        Assert.All(Format(40, Claim).Split('\n').Where(line => line.Any(c => c is >= '\u0600' and <= '\u06FF')), line =>
        {
            Assert.Contains('[', line);
            Assert.EndsWith("]", line, StringComparison.Ordinal);
        });
}
