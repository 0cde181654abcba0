using Alaqat.App.Web;
using Alaqat.Language;

namespace Alaqat.Tests;

public sealed class MarkedTextTests
{
    [Fact]
    public void ABlankBetweenTwoMarksIsNoLink()
    {
        // "to protect the borders": an aim whose two words are marked as actors as well.
        const string Text = "حماية الحدود";
        TextMark[] marks =
        [
            new(new TextSpan(0, Text.Length), MarkKind.Goal, 1),
            new(new TextSpan(0, 5), MarkKind.Actor, 2),
            new(new TextSpan(6, Text.Length), MarkKind.Actor, 2),
        ];

        var html = MarkedText.Of(Text, marks).ToString()!;

        Assert.Equal(2, html.Split("<a ").Length - 1);
        Assert.Contains("<span class=\"m m-goal\"> </span>", html, StringComparison.Ordinal);
    }
}
