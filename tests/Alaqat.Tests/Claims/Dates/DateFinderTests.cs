using System.Globalization;
using Alaqat.Claims;

namespace Alaqat.Tests;

/// <summary>Dates in hand-built sentences, read on Monday, 9 May 2022.</summary>
public sealed class DateFinderTests
{
    static readonly DateFinder Finder = new(DateLexicon.Read(KnowledgeFiles.All));
    static readonly DateOnly Today = new(2022, 5, 9);

    static DateExpression? First(string words, DateOnly? today) =>
        Finder.Find(TestSentence.Context(words), today) is [var first, ..] ? first : null;

    static string? Date(string words) => First(words, Today)?.Date?.ToString();

    static string? Coming(string words) => First(words, Today)?.Coming?.ToString();

    [Theory]
    [InlineData("في 26 / 7 / 2015", "2015-07-26")]
    [InlineData("في 26 - 7 - 2015", "2015-07-26")]
    [InlineData("في 26.7.2015", "2015-07-26")]
    [InlineData("في 2015 - 07 - 26", "2015-07-26")]
    [InlineData("في 2015 / 7 / 26", "2015-07-26")]
    [InlineData("في 26 / 7 / 2015 م", "2015-07-26")]
    [InlineData("في ٢٦ / ٧ / ٢٠١٥", "2015-07-26")]
    [InlineData("في 31 / 2 / 2015", null)]
    [InlineData("في 26 / 13 / 2015", null)]
    [InlineData("بنسبة 26 / 7", null)]
    public void DatesInDigits(string words, string? date) => Assert.Equal(date, Date(words));

    [Theory]
    [InlineData("14 نيسان 2022", "2022-04-14")]
    [InlineData("14 أبريل 2022", "2022-04-14")]
    [InlineData("14 أفريل 2022", "2022-04-14")]
    [InlineData("14 نيسان / أبريل 2022", "2022-04-14")]
    [InlineData("14 أبريل ( نيسان ) 2022", "2022-04-14")]
    [InlineData("14 من تشرين الأول 2021", "2021-10-14")]
    [InlineData("الرابع عشر من شهر كانون الثاني 2020", "2020-01-14")]
    [InlineData("الحادي و العشرين من أغسطس 2013", "2013-08-21")]
    [InlineData("ال 14 من نيسان 2022", "2022-04-14")]
    [InlineData("ال14 من نيسان 2022", "2022-04-14")]
    [InlineData("7 / يوليو / 2015 م", "2015-07-07")]
    [InlineData("5 و 6 جوان 2017", "2017-06-05")]
    [InlineData("في مارس من عام 2011", "2011-03")]
    [InlineData("في مارس من العام الماضي", "2021-03")]
    [InlineData("في آب 2014", "2014-08")]
    [InlineData("29 شباط 2021", null)]
    public void DaysAndMonthsInAllVocabularies(string words, string? date) => Assert.Equal(date, Date(words));

    [Theory]
    [InlineData("ال 14 من نيسان الماضي", "2022-04-14", "2022-04-14")]
    [InlineData("14 نيسان", "2022-04-14", "2023-04-14")]
    [InlineData("في آذار", "2022-03", "2023-03")]
    [InlineData("في أيار الماضي", "2021-05", "2021-05")]
    [InlineData("في أيار الجاري", "2022-05", "2022-05")]
    [InlineData("في أيار المقبل", "2023-05", "2023-05")]
    [InlineData("20 أيار", "2021-05-20", "2022-05-20")]
    [InlineData("29 شباط", "2020-02-29", "2024-02-29")]
    public void AMonthWithoutAYearIsTheNearestOneInItsDirection(string words, string date, string coming)
    {
        Assert.Equal(date, Date(words));
        Assert.Equal(coming, Coming(words));
    }

    [Theory]
    [InlineData("أمس", "2022-05-08")]
    [InlineData("أول أمس", "2022-05-07")]
    [InlineData("اليوم", "2022-05-09")]
    [InlineData("غدا", "2022-05-10")]
    [InlineData("أمس الأحد", "2022-05-08")]
    [InlineData("الأسبوع الماضي", "2022-05")]
    [InlineData("الشهر المقبل", "2022-06")]
    [InlineData("الشهر الماضي", "2022-04")]
    [InlineData("العام الجاري", "2022")]
    [InlineData("العام الماضي", "2021")]
    [InlineData("نهاية العام الماضي", "2021")]
    [InlineData("قبل شهرين", "2022-03")]
    [InlineData("قبل ثلاثة أيام", "2022-05-06")]
    [InlineData("قبل 3 أسابيع", "2022-04")]
    [InlineData("منذ عامين", "2020")]
    [InlineData("بعد أسبوع", "2022-05")]
    [InlineData("قبل نحو شهرين", "2022-03")]
    [InlineData("منذ عام 2011", "2011")]
    [InlineData("في اليوم التالي", null)]
    [InlineData("في اليوم نفسه", null)]
    [InlineData("قبل أيام", null)]
    [InlineData("بعد يومين من الزيارة", null)]
    [InlineData("مؤخرا", null)]
    public void RelativeDates(string words, string? date) => Assert.Equal(date, Date(words));

    [Theory]
    [InlineData("الخميس", "2022-05-05", "2022-05-12")]
    [InlineData("يوم الاثنين", "2022-05-09", "2022-05-09")]
    [InlineData("الاثنين الماضي", "2022-05-02", "2022-05-02")]
    [InlineData("الخميس المقبل", "2022-05-12", "2022-05-12")]
    [InlineData("الخميس ( 14 نيسان 2022 )", "2022-04-14", "2022-04-14")]
    [InlineData("يوم الأحد 10 شوال 1436 ه الموافق 26 / 7 / 2015", "2015-07-26", "2015-07-26")]
    public void Weekdays(string words, string date, string coming)
    {
        Assert.Equal(date, Date(words));
        Assert.Equal(coming, Coming(words));
    }

    [Theory]
    [InlineData("عام 2011", "2011")]
    [InlineData("في سنة 1990 ميلادية", "1990")]
    [InlineData("منذ 2014", "2014")]
    [InlineData("عام 1436 هجرية", null)]
    [InlineData("دفع 2014 دينارا", null)]
    public void Years(string words, string? date) => Assert.Equal(date, Date(words));

    /// <summary>The tables of Umm al-Qura; a month that spans two Gregorian ones gives its year, a year that spans two gives nothing.</summary>
    [Theory]
    [InlineData("10 شوال 1436 ه", "2015-07-26")]
    [InlineData("9 / 10 / 1436 ه", "2015-07-25")]
    [InlineData("في رمضان 1436", "2015")]
    [InlineData("في رمضان", null)]
    [InlineData("31 صفر 1436", null)]
    public void IslamicDates(string words, string? date) => Assert.Equal(date, Date(words));

    [Fact]
    public void AFeastOfTheIslamicCalendarGivesItsMonth() => Assert.Equal("2022-05", Date("في عيد الفطر"));

    [Fact]
    public void WithoutTheArticlesDateOnlyFullDatesAreTold()
    {
        Assert.Null(First("أمس", null)?.Date);
        Assert.Null(First("الخميس", null)?.Date);
        Assert.Null(First("14 نيسان", null)?.Date);
        Assert.Equal(new PartialDate(2022, 4, 14), First("14 نيسان 2022", null)?.Date);
    }

    [Theory]
    [InlineData("رمضان وزير")]
    [InlineData("تيريزا ماي غادرت")]
    [InlineData("قتل في 2014 قرية")]
    public void NamesAndCountsAreNoDates(string words) => Assert.Null(First(words, Today));

    [Fact]
    public void ADateInsideANameIsNone()
    {
        var context = TestSentence.Context("انتقدت حركة 14 آذار الحكومة", new Mention(0, 1, 4, 1, "LBN.march-14", MentionKind.Name, Framing.Neutral, "test"));

        Assert.Empty(Finder.Find(context, Today));
    }

    [Fact]
    public void ExpressionsDoNotOverlapAndStandInOrder()
    {
        var found = Finder.Find(TestSentence.Context("زار أمس تونس و يزور الخميس المقبل الجزائر قبل 14 نيسان 2023"), Today);

        Assert.Equal(["2022-05-08", "2022-05-12", "2023-04-14"], found.Select(f => f.Date?.ToString()));
        Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.First));
    }

    /// <summary>Under ar-SA the current calendar is the Islamic one; what is read must not depend on it.</summary>
    [Fact]
    public void DatesDoNotDependOnTheCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal("2022-05-08", Date("أمس"));
            Assert.Equal("2015-07-26", Date("10 شوال 1436 ه"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("x\tmonth\t13")]
    [InlineData("x\tmonth\t")]
    [InlineData("x\tyear\t1")]
    [InlineData("x\tweekday\t0")]
    [InlineData("x\trelative\t1D")]
    [InlineData("x\trelative\tP1H")]
    [InlineData("x\tunit\tPT1M")]
    [InlineData("x\tmodifier\tlater")]
    [InlineData("x\tmodifier\tnone")]
    [InlineData("x\tera\tjulian")]
    [InlineData("x\tfeast\t12")]
    [InlineData("x\tfeast\thijri:13-01")]
    [InlineData("x\tday\t32")]
    public void ABadEntryIsRefusedWithFileAndLine(string line)
    {
        var error = Assert.Throws<KnowledgeException>(() => DateLexicon.Read([KnowledgeFiles.Of("cues/dates.tsv", "form\tkind\tvalue", "# a comment", line)]));

        Assert.StartsWith("cues/dates.tsv:3: ", error.Message, StringComparison.Ordinal);
    }
}
