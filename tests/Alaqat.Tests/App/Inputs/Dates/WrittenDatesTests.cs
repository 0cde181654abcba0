using Alaqat.App;

namespace Alaqat.Tests;

public sealed class WrittenDatesTests
{
    /// <summary>9 May 2022 in the calendars' names of Egypt, the Levant and the Maghreb, in both kinds of figures, and as feeds write it.</summary>
    [Theory]
    [InlineData("2022-05-09T23:30:00+03:00")]
    [InlineData("Mon, 09 May 2022 10:00:00 +0300")]
    [InlineData("9 May 2022 10:00 GMT")]
    [InlineData("May 9, 2022")]
    [InlineData("2022/5/9")]
    [InlineData("20220509")]
    [InlineData("9/5/2022")]
    [InlineData("09-05-2022 10:15")]
    [InlineData("٩/٥/٢٠٢٢")]
    [InlineData("الاثنين 9 مايو 2022 - 14:30")]
    [InlineData("نشر في: ٩ أيار/مايو ٢٠٢٢")]
    [InlineData("الإثنين، 9 مايو (أيار)، 2022")]
    [InlineData("آخر تحديث 9 ماي 2022")]
    public void TheNinthOfMay(string text) => Assert.Equal(new DateOnly(2022, 5, 9), WrittenDates.Parse(text));

    /// <summary>"after 3 days", "32 May 2022", "the year 2022", and a date of the Hijri calendar.</summary>
    [Theory]
    [InlineData("بعد 3 أيام")]
    [InlineData("32 مايو 2022")]
    [InlineData("عام 2022")]
    [InlineData("8 شوال 1443")]
    [InlineData("31/2/2022")]
    [InlineData("")]
    public void NoDate(string text) => Assert.Null(WrittenDates.Parse(text));
}
