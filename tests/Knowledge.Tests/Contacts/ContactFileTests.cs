using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Contacts.BookDriver;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

public class ContactFileTests
{
    [Theory]
    [InlineData("6F1B3C1E-7B1F-4F0E-9A52-6D2B8A4C0E06", "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e06", 0)]
    [InlineData("anne@kl.example", null, 1)]
    public void A_person_is_named_by_the_object_id_in_lower_case(string given, string? expected, int warnings)
    {
        var set = File(Anne with { UserId = given });

        Assert.Equal(expected, Assert.Single(set.Records).Contact.UserId);
        Assert.Equal(warnings, set.Warnings.Count);
    }

    [Fact]
    public void A_deputy_or_successor_who_is_not_in_the_file_is_named_with_the_line()
        => Assert.Equal(
            [(1, "UnknownDeputy", "ingen"), (1, "UnknownSuccessor", "heller-ingen")],
            File(Anne with { Deputy = "ingen", Successor = "heller-ingen" }, Bo).Warnings.Select(warning => (warning.Line, warning.Note.Key, warning.Note.Values[0])));

    [Fact]
    public void An_id_that_no_store_takes_is_refused()
        => Assert.Equal("BadKey", Assert.Single(File(Anne with { Id = "kl/jura" }).Refused).Reasons[0].Key);

    [Theory]
    [InlineData("KL: juraboksen, jura@kl.example.", "jura@kl.example")]
    [InlineData("digst@digst.example", "digst@digst.example")]
    [InlineData("KL: funktionspostkasse (sættes af administrator)", null)]
    [InlineData(null, null)]
    public void The_mailbox_is_the_address_in_the_fallback(string? fallback, string? expected)
        => Assert.Equal(expected, (Anne with { Fallback = fallback }).Mailbox);
}
