using Alaqat.Claims;
using Alaqat.Language;

namespace Alaqat.Tests;

/// <summary>Which words are proposed as triggers, over sentences tagged by hand: <c>form/lemma/UPOS</c>, clitics joined by <c>+</c>.</summary>
public sealed class TriggerFinderTests
{
    static readonly FrameLexicon Frames = FrameLexicon.Read(KnowledgeFiles.All);

    [Theory]
    [InlineData("واشنطن/واشنطن/X دعت/دعا/VERB أصدقاؤ/أصدقاؤ/NOUN+ها/هو/PRON", ClaimType.ALIGNED, 2)] // "... called its friends": a plural before a pronoun
    [InlineData("زار/زار/VERB حليف/حليف/VERB+ه/هو/PRON", ClaimType.ALIGNED, 1)] // "visited his ally": a tie taken for a verb
    [InlineData("مصر/مصر/X حليفة/حليفة/NOUN بلاده/بلد/NOUN", ClaimType.ALIGNED, 1)] // "Egypt, an ally of his country": feminine
    [InlineData("اللجان/لجنة/NOUN الموالية/موالي/ADJ ل/ل/ADP+لنظام/نظام/NOUN", ClaimType.ALIGNED, 1)] // "the committees loyal to the regime": ya kept
    [InlineData("منتقدي/منتقدي/NOUN الاتفاق/اتفاق/NOUN", ClaimType.ACCUSE, 0)] // "the deal's critics": sound plural in a construct
    [InlineData("أبدى/أبدى/VERB شكا/شكا/NOUN", ClaimType.ACCUSE, 1)] // "voiced a doubt": accusative left in the lemma
    [InlineData("أكد/أكد/VERB و/و/CCONJ+قوف/قوف/NOUN+ه/هو/PRON إلى/إلى/ADP جانب/جانب/NOUN الشعب/شعب/NOUN", ClaimType.SUPPORT, 2)] // "his standing beside the people": first letter cut off
    public void AFormThatTheTaggerMissesStillHasItsFrames(string sentence, ClaimType type, int word) =>
        Assert.Contains(Find(sentence), t => t.Type == type && t.Word == word);

    [Theory]
    [InlineData("لم/لم/PART يوافق/وافق/VERB الوزير/وزير/NOUN", ClaimType.REJECT, true)] // "the minister did not agree"
    [InlineData("عدم/عدم/NOUN التزام/التزام/NOUN الجيش/جيش/NOUN", ClaimType.REJECT, true)] // "the army's non-compliance"
    [InlineData("لا/لا/PART تعترف/اعترف/VERB الدولة/دولة/NOUN ب/ب/ADP+جارتها/جارة/NOUN", ClaimType.REJECT, true)] // "the state does not recognise its neighbour"
    [InlineData("تعترف/اعترف/VERB الدولة/دولة/NOUN ب/ب/ADP+جارتها/جارة/NOUN", ClaimType.REJECT, false)] // "the state recognises its neighbour"
    public void AnyNegationStandsForThatOfAFrame(string sentence, ClaimType type, bool expected) =>
        Assert.Equal(expected, Find(sentence).Exists(t => t.Type == type));

    [Theory]
    [InlineData("تقديم/تقديم/NOUN دعم/دعم/NOUN عسكري/عسكري/ADJ", ClaimType.AID)] // "the giving of military support"
    [InlineData("العقوبات/عقوبة/NOUN المفروضة/مفروض/ADJ على/على/ADP", ClaimType.SANCTION)] // "the sanctions imposed on"
    [InlineData("الدول/دولة/NOUN المقاطعة/مقاطعة/ADJ توقيع/توقيع/NOUN اتفاق/اتفاق/NOUN", ClaimType.AGREE)] // "... signing of an agreement"
    public void AnExpressionIsMetAsVerbalNounAndParticiple(string sentence, ClaimType type) =>
        Assert.Contains(Find(sentence), t => t.Type == type && t.Last > t.Word && t.Frame!.Pos == FramePos.Expr);

    [Fact]
    public void APrepositionMayBeginAnExpression()
    {
        var found = Find("البلدان/بلد/NOUN على/على/ADP خلاف/خلاف/NOUN"); // "the two countries are at odds"

        Assert.Contains(found, t => t is { Type: ClaimType.OPPOSED, Word: 1, Last: 2 });
        Assert.DoesNotContain(Find("على/على/ADP الأرض/أرض/NOUN خلاف/خلاف/NOUN"), t => t.Word == 0); // "on the ground a dispute"
    }

    [Fact]
    public void AWordBetweenPrepositionAndThatSaysWhoOughtTo()
    {
        const string Sentence = "على/على/ADP إيران/إيران/X أن/أن/SCONJ تتوقف/توقف/VERB"; // "Iran should stop"

        Assert.Contains(Find(Sentence, Name(1, 2)), t => t is { Type: ClaimType.REQUEST, Word: 0, Last: 2 });
        Assert.DoesNotContain(Find(Sentence), t => t.Word == 0);
    }

    [Fact]
    public void ALongSubjectDoesNotPartAnExpression()
    {
        // "Elements of the Kurdistan Workers' Party opened fire on a convoy"
        var found = Find(
            "فتح/فتح/VERB عناصر/عنصر/NOUN من/من/ADP حزب/حزب/NOUN العمال/عامل/NOUN الكردستاني/كردستاني/ADJ في/في/ADP الجنوب/جنوب/NOUN النار/نار/NOUN على/على/ADP قافلة/قافلة/NOUN",
            Name(0, 1),
            Name(3, 6));

        Assert.Contains(found, t => t is { Type: ClaimType.ASSAULT, Word: 0, Last: 8 });
    }

    [Fact]
    public void APrepositionMoreTellsNoOtherAct()
    {
        var found = Find("شن/شن/VERB المسلحون/مسلح/NOUN هجوما/هجوم/NOUN على/على/ADP ثكنة/ثكنة/NOUN"); // "the gunmen launched an attack on a barracks"

        Assert.Contains(found, t => t is { Type: ClaimType.ASSAULT, Word: 0 });
        Assert.Contains(found, t => t is { Type: ClaimType.ACCUSE, Word: 0 });
    }

    [Fact]
    public void ATitleBeforeAPersonMayBeATie()
    {
        // "the observatory opposed to So-and-so"
        const string Sentence = "المرصد/مرصد/NOUN المعارض/معارض/ADJ ل/ل/ADP+فلان/فلان/X";
        var person = Name(1, 4) with { Kind = MentionKind.Person, Role = HeadRole.Opposition };

        Assert.Contains(Find(Sentence, person), t => t is { Type: ClaimType.OPPOSED, Word: 1 });
        Assert.DoesNotContain(Find(Sentence, person with { Role = null }), t => t.Word == 1);
    }

    static Mention Name(int first, int end) => new(0, first, end, first, "XXX", MentionKind.Name, Framing.Neutral, "test");

    static List<Trigger> Find(string sentence, params Mention[] mentions) =>
        new TriggerFinder(Frames, LearnedTriggers.Empty).Find(View(sentence), mentions);

    static SentenceView View(string sentence)
    {
        var lines = new List<string>();
        var number = 0;
        foreach (var token in sentence.Split(' '))
        {
            var words = token.Split('+');
            if (words.Length > 1)
                lines.Add($"{number + 1}-{number + words.Length}\t{string.Concat(words.Select(w => w.Split('/')[0]))}\t_\t_\t_\t_\t_\t_\t_\t_");
            foreach (var word in words)
            {
                var parts = word.Split('/');
                number++;
                lines.Add($"{number}\t{parts[0]}\t{parts[1]}\t{parts[2]}\t_\t_\t{(number == 1 ? 0 : 1)}\t{(number == 1 ? "root" : "dep")}\t_\t_");
            }
        }

        using var reader = new StringReader(string.Join('\n', lines) + "\n\n");
        var document = ConlluReader.Read(reader, "test");
        return new SentenceView(0, document.Sentences[0], document.Text);
    }
}
