using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Privacy;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Privacy;

public class CprNumberTests
{
    private const string Mark = "[CPR-nummer fjernet]";

    private static readonly string[] Dashes = ["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\uFF0D", "\uFE63", " - ", "\u00a0\u2013\u00a0"];
    private static readonly string[] Spaces = [" ", "\u00a0", "\u2007", "\u2009", "\u202f", "\u3000", "\t"];
    private static readonly string[] Invisible = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u0301", "\u20e3", "&#8203;", "&shy;"];

    private static Gen<string> Valid
        => from day in Gen.Choose(1, 28)
           from replacement in Gen.Elements(0, 0, 0, 60)
           from month in Gen.Choose(1, 12)
           from year in Gen.Choose(0, 99)
           from serial in Gen.Choose(0, 9999)
           select $"{day + replacement:00}{month:00}{year:00}{serial:0000}";

    private static Gen<string> Around
        => Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty),
            Gen.Elements("", " ", "cpr", "nr.", "(", ")", "sag 22/", "tlf. ", " kr.", "@kommune.dk", "å", "\n", "<b>", "\ud83d", "2024 ", "+45 12 34 56 78 "));

    private static readonly Func<string, string>[] Styles =
    [
        number => number,
        number => string.Concat(number.Select(digit => (char)('\uff10' + digit - '0'))),
        number => string.Concat(number.Select(digit => (char)('\u0660' + digit - '0'))),
        number => string.Concat(number.Select(digit => char.ConvertFromUtf32(0x1d7d8 + digit - '0'))),
        number => string.Concat(number.Select(digit => $"&#{(int)digit};")),
    ];

    private static Gen<string> Written
        => from number in Valid
           from style in Gen.Elements(Styles)
           from dash in Gen.Elements(Dashes)
           from space in Gen.Elements(Spaces)
           from hidden in Gen.Elements(Invisible)
           from shape in Gen.Choose(0, 6)
           let d = style(number[..2])
           let m = style(number[2..4])
           let y = style(number[4..6])
           let s = style(number[6..])
           select shape switch
           {
               0 => d + m + y + s,
               1 => d + m + y + dash + s,
               2 => d + m + y + space + s,
               3 => d + space + m + space + y + space + s,
               4 => string.Join(hidden, number.Select(digit => style(digit.ToString()))),
               5 => d + "." + m + "." + y + dash + s,
               _ => d + m + y + hidden + dash + hidden + s,
           };

    /// <summary>A digit that stands beside the number makes it another number, so what surrounds it must not.</summary>
    private static Gen<(string Before, string Number, string After)> InText
        => from before in Around
           from number in Written
           from after in Around
           let folded = FoldedText.Of(before).Text
           where !char.IsAsciiDigit(folded.LastOrDefault()) && !char.IsAsciiDigit(FoldedText.Of(after).Text.FirstOrDefault())
           select (before, number, after);

    [Fact]
    public void No_CPR_number_survives_whatever_surrounds_it_and_however_it_is_written()
        => Properties.Hold(InText, text =>
        {
            var masked = PersonalData.Mask(text.Before + text.Number + text.After);

            Assert.DoesNotContain(text.Number, masked.Text, StringComparison.Ordinal);
            Assert.Contains(masked.Findings, finding => finding.Kind == PersonalDataKind.CprNumber);
            Assert.DoesNotContain(PersonalData.Mask(masked.Text).Findings, finding => finding.Kind == PersonalDataKind.CprNumber);
        }, times: 3000);

    [Fact]
    public void Masking_twice_changes_nothing_more()
        => Properties.Hold(InText, text =>
        {
            var once = PersonalData.Mask($"{text.Before} {text.Number} {text.After}").Text;
            Assert.Equal(once, PersonalData.Mask(once).Text);
        }, times: 1000);

    [Fact]
    public void Findings_tell_the_place_in_the_text_as_it_was_typed()
        => Properties.Hold(InText, text =>
        {
            var whole = $"{text.Before}; {text.Number} ;{text.After}";
            var start = text.Before.Length + 2;
            Assert.Contains(PersonalData.Mask(whole).Findings, finding => finding.Start <= start && finding.Start + finding.Length >= start + text.Number.Length);
        }, times: 500);

    [Theory]
    [InlineData("Borger med cpr 120190-1234 klager", "Borger med cpr [CPR-nummer fjernet] klager")]
    [InlineData("1201901234", Mark)]
    [InlineData("120190 1234", Mark)]
    [InlineData("12-01-1990-1234", Mark)]
    [InlineData("12011990-1234", Mark)]
    [InlineData("120190\n1234", Mark)]
    [InlineData("120190-\n1234", Mark)]
    [InlineData("1 2 0 1 9 0 1 2 3 4", Mark)]
    [InlineData("**120190**-1234", "**[CPR-nummer fjernet]")]
    [InlineData("120190/1234.", "[CPR-nummer fjernet].")]
    [InlineData("000000-0000", Mark)]
    [InlineData("0000000000", Mark)]
    [InlineData("999999-9999", Mark)]
    [InlineData("CPR-nr.: 3213901234", "CPR-nr.: [CPR-nummer fjernet]")]
    [InlineData("610190-1234", Mark)]
    [InlineData("010190-1AB2", Mark)]
    [InlineData("120190-xxxx", Mark)]
    [InlineData("290200-1234", Mark)]
    [InlineData("120190&nbsp;1234", Mark)]
    [InlineData("120190-1234 og 130290-4321", "[CPR-nummer fjernet] og [CPR-nummer fjernet]")]
    [InlineData("https://sag.example/?cpr=1201901234", "https://sag.example/?cpr=[CPR-nummer fjernet]")]
    [InlineData("cpr-nummer er 010190 1234", "cpr-nummer er [CPR-nummer fjernet]")]
    [InlineData("CPR 0101 90 12 34", "CPR [CPR-nummer fjernet]")]
    [InlineData("cpr: 01,01,90,1234", "cpr: [CPR-nummer fjernet]")]
    [InlineData("cpr 010190", "cpr [CPR-nummer fjernet]")]
    [InlineData("cpr-nr. 12019012", "cpr-nr. [CPR-nummer fjernet]")]
    [InlineData("cpr-nr. 12019012345", "cpr-nr. [CPR-nummer fjernet]")]
    public void CPR_numbers_are_masked(string text, string expected) => Assert.Equal(expected, PersonalData.Mask(text).Text);

    [Theory]
    [InlineData("født 01.01.90 med de sidste fire 1234", "født [CPR-nummer fjernet] med de sidste fire [CPR-nummer fjernet]")]
    [InlineData("010190, løbenummer 1234", "[CPR-nummer fjernet], løbenummer [CPR-nummer fjernet]")]
    [InlineData("CPR: 010190 og 1234", "CPR: [CPR-nummer fjernet] og [CPR-nummer fjernet]")]
    [InlineData("010190, 1234", "[CPR-nummer fjernet], [CPR-nummer fjernet]")]
    [InlineData("de fire sidste cifre er 1234, født 1. januar 1990", "de fire sidste cifre er [CPR-nummer fjernet], født [CPR-nummer fjernet]")]
    [InlineData("Hun er født den 1. januar 1990, og cpr slutter på 1234", "Hun er født den [CPR-nummer fjernet], og cpr slutter på [CPR-nummer fjernet]")]
    [InlineData("born 1 January 1990, last four digits 1234", "born [CPR-nummer fjernet], last four digits [CPR-nummer fjernet]")]
    [InlineData("de sidste fire i hendes cpr er 1234", "de sidste fire i hendes cpr er [CPR-nummer fjernet]")]
    [InlineData("CPR 010190 bindestreg 1234", "CPR [CPR-nummer fjernet] bindestreg [CPR-nummer fjernet]")]
    public void Parts_of_a_CPR_number_are_masked_where_they_stand(string text, string expected) => Assert.Equal(expected, PersonalData.Mask(text).Text);

    [Theory]
    [InlineData("nul et nul et ni nul et to tre fire", Mark)]
    [InlineData("cpr er nul-et-nul-et-ni-nul-et-to-tre-fire.", "cpr er [CPR-nummer fjernet].")]
    [InlineData("tolv nul et halvfems tolv fireogtredive", Mark)]
    [InlineData("nul et nul et ni nul, så et to tre fire", Mark)]
    [InlineData("01 nul et 90 bindestreg tolv fireogtredive", Mark)]
    [InlineData("ni ni ni ni ni ni bindestreg et to tre fire", Mark)]
    [InlineData("zero one zero one nine zero one two three four", Mark)]
    [InlineData("Vi har en plan med to spor, tre møder og fire uger", "Vi har en plan med to spor, tre møder og fire uger")]
    [InlineData("nul, en, to, tre, fire, fem, seks, syv, otte, ni", "nul, en, to, tre, fire, fem, seks, syv, otte, ni")]
    public void CPR_numbers_in_words_are_masked(string text, string expected) => Assert.Equal(expected, PersonalData.Mask(text).Text);

    [Theory]
    [InlineData("120190-1234", Certainty.Likely)]
    [InlineData("070761-4285", Certainty.Checked)]
    [InlineData("000000-0000", Certainty.Shape)]
    public void The_check_digit_is_noted_but_not_required(string text, Certainty expected)
        => Assert.Equal(expected, Assert.Single(PersonalData.Mask(text).Findings).Certainty);
}
