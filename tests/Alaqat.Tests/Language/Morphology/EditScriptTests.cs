using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class EditScriptTests
{
    [Theory]
    [InlineData("الحظر", "حظر", "--|")]
    [InlineData("مدينة", "مدينة", "|")]
    [InlineData("أشخاص", "شخص", "-|-=")]
    [InlineData("يكتبون", "كتب", "-|--")]
    [InlineData("قال", "قول", "|-+و=")]
    [InlineData("هم", "هو", "|-+و")]
    public void Keeps_the_longest_shared_part_and_edits_the_rest(string form, string lemma, string script)
    {
        Assert.Equal(script, EditScript.Between(form, lemma));
        Assert.Equal(lemma, EditScript.Apply(script, form));
    }

    [Fact]
    public void A_script_makes_the_same_of_another_form() => Assert.Equal("حزب", EditScript.Apply("-|-=", "أحزاب"));

    [Theory]
    [InlineData("-----|", "من")]
    [InlineData("no bar", "من")]
    [InlineData("--|", "من")]
    public void A_script_that_does_not_fit_makes_nothing(string script, string form) => Assert.Null(EditScript.Apply(script, form));

    [Fact]
    public void Whatever_was_edited_comes_out_again()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 2000; i++)
        {
            var (from, to) = (Any(), Any());
            Assert.Equal(to, EditScript.Apply(EditScript.Between(from, to), from));
        }

        string Any() => new([.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => "ابتوي+-="[random.Next(8)])]);
    }
}
