using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Health;

public sealed class ContactsCheckTests
{
    private static readonly Contact Anne = SeedRecords.Contact("kl-jura") with { Example = false, UserId = TeamsPilotBot.Bot.Tests.Teams.TeamsClient.MetteObjectId };

    private readonly TestClock clock = new();

    [Fact]
    public async Task Real_people_in_Teams_are_all_well()
    {
        var finding = await RunAsync("Production", Anne);

        Assert.Equal((FindingState.Ok, "1 kontaktpersoner er i kartoteket.", ""), (finding.State, finding.Meaning, finding.Fix));
    }

    [Theory]
    [InlineData("Production", FindingState.Missing)]
    [InlineData("Development", FindingState.Ok)]
    public async Task Examples_are_told_of_and_no_reason_not_to_be_ready(string environment, FindingState state)
    {
        var finding = await RunAsync(environment, Anne, SeedRecords.Contact("kl-ai"));

        Assert.Equal((state, false), (finding.State, finding.Blocks));
        Assert.Contains("1 af 2", finding.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_keeps_questions_from_people_is_told_with_what_it_means_and_what_to_do()
    {
        var finding = await RunAsync(
            "Production",
            Anne with { Id = "a", UserId = null },
            Anne with { Id = "b", UserId = null, ValidTo = new(2020, 1, 1) },
            Anne with { Id = "unreachable" });

        Assert.Equal((FindingState.Missing, false), (finding.State, finding.Blocks));
        Assert.Contains("1 har ingen person i Teams", finding.Meaning, StringComparison.Ordinal);
        Assert.Contains("1 kan ikke nås i Teams", finding.Meaning, StringComparison.Ordinal);
        Assert.Contains("1 er udløbet", finding.Meaning, StringComparison.Ordinal);
        Assert.Contains("contacts import", finding.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_directory_keeps_the_bot_from_being_ready()
        => Assert.True((await RunAsync("Production")).Blocks);

    [Theory]
    [InlineData("Deadlines:UsualAnswer", "3", FindingState.Ok)]
    [InlineData("Deadlines:UsualAnswer", "0", FindingState.Wrong)]
    [InlineData("Deadlines:UsualAnswer", "mange", FindingState.Wrong)]
    [InlineData("Deadlines:Morning", "08:30", FindingState.Ok)]
    [InlineData("WorkingDays:OtherDaysOff:0", "02-29", FindingState.Ok)]
    [InlineData("WorkingDays:OtherDaysOff:0", "", FindingState.Ok)]
    [InlineData("WorkingDays:OtherDaysOff:0", "13-01", FindingState.Wrong)]
    public async Task Waiting_times_and_days_off_are_looked_at(string setting, string value, FindingState state)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();
        var options = new OptionsManager<DeadlineOptions>(new OptionsFactory<DeadlineOptions>(
            [new NamedConfigureFromConfigurationOptions<DeadlineOptions>(null, configuration.GetSection("Deadlines"))], []));

        Assert.Equal(state, (await new DeadlinesCheck(configuration, options).RunAsync(Language.Danish, default)).State);
    }

    private Task<Finding> RunAsync(string environment, params Contact[] contacts)
    {
        var book = new FixedBook(contacts) { Load = new ContactLoad(new Dictionary<string, int>(), new HashSet<string> { "unreachable" }) };
        var seats = new ContactSeats(book, new Appointments(Options.Create(new PeopleOptions())));
        var check = new ContactsCheck(book, seats, new RecordSet<Contact>([], [], []), clock, new FixedEnvironment(environment));
        return check.RunAsync(Language.Danish, default);
    }
}
