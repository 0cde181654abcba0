using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class FormFoldingTests
{
    [Theory]
    [InlineData("أحمد", "احمد", "احمد")]
    [InlineData("مدرسة", "مدرسة", "مدرسه")]
    [InlineData("على", "على", "علي")]
    [InlineData("مسؤول", "مسؤول", "مسوول")]
    [InlineData("کرگ", "كرك", "كرك")]
    [InlineData("2026", "0000", "0000")]
    [InlineData("٢٠", "00", "00")]
    [InlineData("NATO", "nato", "nato")]
    [InlineData("", "", "")]
    public void Folds_what_writers_leave_out(string form, string light, string heavy)
    {
        Assert.Equal(light, FormFolding.Light(form));
        Assert.Equal(heavy, FormFolding.Heavy(form));
    }

    [Fact]
    public void Marks_and_kashida_go_but_never_the_whole_word()
    {
        Assert.Equal("كتب", FormFolding.Light("ك\u064Eت\u0640ب"));
        Assert.Equal("\u0640", FormFolding.Light("\u0640"));
    }

    [Fact]
    public void A_folded_form_stays_as_it_is()
    {
        var folded = FormFolding.Heavy("الإسرائيلية");

        Assert.Same(folded, FormFolding.Heavy(folded));
    }
}
