using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Privacy;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Privacy;

public class LookAlikeTests
{
    private static readonly string[] Words = ["i", "og", "se", "ifølge", "omkring", "(", "\"", "sag", "den", "pris:", "–"];

    private static Gen<string> LookAlike
        => Gen.OneOf(
            from paragraph in Gen.Choose(1, 300) select $"§ {paragraph}",
            from year in Gen.Choose(1990, 2035) from month in Gen.Choose(1, 12) select $"{year}-{month:00}",
            from amount in Gen.Choose(10_000_000, 99_999_999) from unit in Gen.Elements("kr.", "kroner", "DKK", ",-", "mio. kr.") select $"{amount} {unit}".Replace(" ,-", ",-", StringComparison.Ordinal),
            from millions in Gen.Choose(1, 99) from rest in Gen.Choose(0, 999) select $"{millions}.{rest:000}.{rest:000} kr.",
            from year in Gen.Choose(15, 30) from number in Gen.Choose(0, 999_999) select $"{year}/{number:000000}",
            from year in Gen.Choose(2015, 2030) from number in Gen.Choose(0, 9_999_999) select $"{year}-{number:0000000}",
            from year in Gen.Choose(2015, 2030) from number in Gen.Choose(0, 9999) select $"{year}-{number:0000}",
            from year in Gen.Choose(1990, 2030) select $"{year}-{year + 1}",
            from year in Gen.Choose(1990, 2030) select $"{year} {year + 1}",
            from cvr in Gen.Choose(10_000_000, 99_999_999) select $"CVR-nr. {cvr}",
            from day in Gen.Choose(1, 28) from month in Gen.Choose(1, 12) from year in Gen.Choose(1990, 2030) select $"{day}. {month}. {year}",
            from day in Gen.Choose(1, 28) from month in Gen.Choose(1, 12) from year in Gen.Choose(1990, 2030) select $"{year}{month:00}{day:00}",
            from day in Gen.Choose(1, 28) from month in Gen.Choose(1, 12) from year in Gen.Choose(1990, 2030) select $"{day:00}-{month:00}-{year} kl. 10.30",
            from number in Gen.Choose(0, 99999) select $"https://doi.org/10.1259/bjro.2022{number:00000}");

    [Fact]
    public void Numbers_that_only_look_alike_survive()
        => Properties.Hold(
            from before in Gen.Elements(Words) from text in LookAlike from after in Gen.Elements(Words) select $"{before} {text} {after}",
            text => Assert.Equal(text, PersonalData.Mask(text).Text),
            times: 5000);

    [Theory]
    [InlineData("§ 10, stk. 2, nr. 3")]
    [InlineData("2022-03")]
    [InlineData("25000000 kr.")]
    [InlineData("kr. 25000000")]
    [InlineData("25.000.000 kr. fra 2022")]
    [InlineData("sag 22/012345")]
    [InlineData("j.nr. 2024-0012345")]
    [InlineData("j.nr. 25001234")]
    [InlineData("Sagsnr.: 25001234")]
    [InlineData("linje 2299-2309, 2314-2320")]
    [InlineData("telefonerne 1813 og 1-1-2")]
    [InlineData("2019-2022, så ")]
    [InlineData("20 30 40 50 60 er en række tal")]
    [InlineData("EAN 5798000000001")]
    [InlineData("version 10.0.26100.1234")]
    [InlineData("P-nummer 1012345678")]
    [InlineData("P-nr.: 1012345678")]
    [InlineData("målt 2012-01-15 10:30")]
    [InlineData("fra 01-02-23 - 28-02-23")]
    [InlineData("version 10.01.22.1234")]
    [InlineData("1.201.901.234 kr.")]
    [InlineData("j.nr. 01.02.00-P19-4-23")]
    [InlineData("2023-12345, 22/01234 og F2-1234567")]
    [InlineData("de sidste fire år, fra 01.01.2019 til 2023")]
    [InlineData("CPR-loven § 57 og CPR-registeret med 5800000 borgere")]
    [InlineData("klassen har 3 x 12 elever i 2024/25")]
    public void What_is_no_personal_data_stays(string text) => Assert.Equal(text, PersonalData.Mask(text).Text);

    [Fact]
    public void A_very_long_text_of_anything_is_masked()
    {
        var letters = new string('a', 1_000_000);
        var digits = string.Concat(Enumerable.Repeat("12 ", 30_000));
        var signs = string.Concat(Enumerable.Repeat("a@", 500_000));

        Assert.Equal(letters, PersonalData.Mask(letters).Text);
        Assert.Equal(signs, PersonalData.Mask(signs).Text);
        Assert.NotNull(PersonalData.Mask(digits).Text);
    }
}
