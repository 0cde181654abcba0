using Alaqat.Language;
using Alaqat.Train;

namespace Alaqat.Tests;

public sealed class UniMorphMapTests
{
    static readonly TagSet Tags = new([
        (Upos.X, "_"),
        (Upos.PUNCT, "_"),
        (Upos.NOUN, "Case=Gen|Definite=Red|Number=Sing"),
        (Upos.VERB, "Aspect=Imp|Gender=Fem|Mood=Jus|Number=Sing|Person=3|VerbForm=Fin|Voice=Act"),
        (Upos.PRON, "Case=Gen|Gender=Fem|Number=Sing|PronType=Rel"),
        (Upos.DET, "Case=Gen|Gender=Fem|Number=Sing|PronType=Dem"),
        (Upos.ADP, "AdpType=Prep"),
        (Upos.PRON, "Case=Gen|Gender=Masc|Number=Sing|Person=3|PronType=Prs"),
        (Upos.PRON, "_")]);

    [Theory]
    [InlineData("SG;PSSD;N;GEN", "مدينة", new[] { 2, 0 })]
    [InlineData("3;ACT;FEM;FIN;IMP;IPFV;SG;V", "تكتب", new[] { 3, 0 })]
    [InlineData("GEN;DET;SG;FEM", "التي", new[] { 4, 5, 8, 0 })]
    [InlineData("ADP", "من", new[] { 6, 0 })]
    [InlineData("PRO;GEN;SG;MASC;3", "ه", new[] { 7, 8, 0 })]
    [InlineData("_", ".", new[] { 1 })]
    [InlineData("_", "كريتيان", new[] { 0 })]
    [InlineData("NOM;N;PL;DEF", "الكتب", new int[0])]
    public void A_bundle_allows_the_tags_that_give_it(string bundle, string form, int[] tags) =>
        Assert.Equal(tags, new UniMorphMap(Tags).Allowed(bundle, form));
}
