using System.Text;
using Alaqat.App.Queueing;
using Alaqat.Claims;
using Alaqat.Store;

namespace Alaqat.Tests;

public sealed class ArticleMessageTests
{
    /// <summary>"Moscow said: \"no\"", with a line break, a control character and a sign beyond the first plane.</summary>
    const string Text = "قالت موسكو: \"لا\"\n\u0001\U0001F30D\\";

    static Article There(Article article)
    {
        var (back, problem) = ArticleMessage.Parse(ArticleMessage.Of(article).Body);
        Assert.Null(problem);
        return back!;
    }

    [Fact]
    public void AnArticleComesAsItWent()
    {
        var article = new Article(Text) { Id = "a/1", Title = "عنوان", Date = new DateOnly(2022, 5, 9), Source = "وكالة", Url = "https://example.org/?a=1&b" };

        Assert.Equal(article, There(article));
        Assert.Equal(new Article(Text), There(new Article(Text)));
    }

    [Fact]
    public void ArabicIsNotEscaped() => Assert.Contains("قالت موسكو", Encoding.UTF8.GetString(ArticleMessage.Of(new Article(Text)).Body.Span), StringComparison.Ordinal);

    [Fact]
    public void TheIdIsTheStoresHash()
    {
        var article = new Article(Text) { Id = "a/1" };

        Assert.Equal(ArticleIdentity.Of(article).Hash, ArticleMessage.Of(article).Id);
    }

    /// <summary>A store keeps half of a pair as the sign for what cannot be read, and knows the article by that.</summary>
    [Fact]
    public void HalfOfASurrogatePairHurtsNobody()
    {
        var article = new Article("موسكو \uD800.");

        Assert.Equal(ArticleIdentity.Of(article), ArticleIdentity.Of(There(article)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"a\"}")]
    [InlineData("{\"text\":\" \"}")]
    [InlineData("{\"text\":\"x\",\"date\":\"soon\"}")]
    public void WhatIsNoArticleHasAReason(string body)
    {
        var (article, problem) = ArticleMessage.Parse(Encoding.UTF8.GetBytes(body));

        Assert.Null(article);
        Assert.False(string.IsNullOrEmpty(problem));
    }

    [Fact]
    public void OtherEncodingsHaveAReason() => Assert.Equal((null, "not UTF-8"), ArticleMessage.Parse(new byte[] { 0x7B, 0xC7, 0x7D }));
}
