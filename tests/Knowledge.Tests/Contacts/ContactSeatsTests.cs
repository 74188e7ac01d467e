using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Contacts.BookDriver;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

public class ContactSeatsTests
{
    private const string User = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e06";
    private const string Channel = "19:jura@thread.tacv2";

    private readonly ContactSeats seats = new(
        new FixedBook([Anne with { UserId = User }, Bo with { FallbackChannel = Channel }, Bo with { Id = "tredje" }]), new Settings());

    [Fact]
    public void A_person_acts_as_the_contacts_that_bear_the_persons_id()
    {
        Assert.Equal(["kl-jura"], seats.Of(User));
        Assert.Equal(["kl-jura"], seats.Of("a-key", User.ToUpperInvariant()));
        Assert.Empty(seats.Of("somebody"));
        Assert.Empty(seats.Of(""));
    }

    [Fact]
    public void In_a_channel_or_its_threads_a_person_acts_as_the_contact_whose_channel_it_is()
    {
        Assert.Equal(["kl-ai"], seats.Of("somebody", null, Channel));
        Assert.Equal(["kl-jura", "kl-ai"], seats.Of(User, User, $"{Channel};messageid=1795576672315"));
        Assert.Empty(seats.Of("somebody", null, "19:other@thread.tacv2"));
        Assert.Empty(seats.Of("somebody", null, ""));
    }

    [Fact]
    public void The_settings_give_contacts_to_people_too_but_only_such_as_there_are()
        => Assert.Equal(["tredje"], seats.Of("from-settings"));

    [Fact]
    public void Whoever_fills_a_contact_by_the_directory_comes_before_whoever_does_by_the_settings()
    {
        Assert.Equal(User, seats.PersonOf("kl-jura"));
        Assert.Equal("from-settings", seats.PersonOf("tredje"));
        Assert.Null(seats.PersonOf("kl-ai"));
        Assert.Null(seats.PersonOf("unknown"));
    }

    private sealed class Settings : IAppointments
    {
        public IEnumerable<string> ContactsOf(string userId) => userId == "from-settings" ? ["tredje", "unknown"] : [];

        public string? PersonOf(string contactId) => contactId is "tredje" or "kl-jura" or "unknown" ? "from-settings" : null;
    }
}
