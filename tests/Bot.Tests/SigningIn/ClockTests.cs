using TeamsPilotBot.Bot.Health.Checks;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.SigningIn;

public sealed class ClockTests
{
    private static readonly (string, string) Single = ("MicrosoftAppType", "SingleTenant");
    private static readonly (string, string)[] Secret = [Single, ("MicrosoftAppPassword", SignInBench.Secret)];
    private static readonly (string, string)[] Federated = [Single, ("Bot:FederatedIdentityClientId", "0b5a7f0e-42c1-4b7a-9d1c-0d5a2f3b9c44")];

    [Theory]
    [InlineData(-10.5, "10 minutter bag efter", true)]
    [InlineData(10.5, "10 minutter foran", true)]
    [InlineData(2.5, "2 minutter foran", false)]
    public async Task A_clock_that_is_wrong_is_told_once_before_calls_are_refused_for_it(double ahead, string words, bool blocks)
    {
        foreach (var credential in new[] { Secret, Federated })
        {
            await using var bench = new SignInBench(credential);
            bench.Entra.Time = TimeProvider.System.GetUtcNow().AddMinutes(-ahead);

            var found = Assert.Single(await ClockAsync(bench));

            Assert.Equal(("Clock", blocks), (found.Setting, found.Blocks));
            Assert.Contains(words, found.Meaning, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_refusal_for_the_clock_and_the_clock_itself_are_told_as_one()
    {
        await using var bench = new SignInBench(Secret);
        bench.Entra.Answer = _ => EntraStub.Refusal(System.Net.HttpStatusCode.Unauthorized, 700024);
        bench.Entra.Time = TimeProvider.System.GetUtcNow().AddMinutes(10.5);

        var found = Assert.Single(await ClockAsync(bench));

        Assert.Contains("10 minutter bag efter", found.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_right_or_cannot_be_compared_is_not_spoken_of()
    {
        await using var right = new SignInBench(Secret);
        right.Entra.Time = TimeProvider.System.GetUtcNow();
        Assert.Empty(await ClockAsync(right));

        await using var untold = new SignInBench(Secret);
        Assert.Empty(await ClockAsync(untold));
    }

    [Fact]
    public async Task The_machine_that_knows_a_managed_identity_proves_nothing_about_its_own_clock()
    {
        await using var bench = new SignInBench(("MicrosoftAppType", "UserAssignedMSI"));
        bench.Entra.Time = TimeProvider.System.GetUtcNow().AddMinutes(10.5);

        Assert.Empty(await ClockAsync(bench));
        Assert.NotEmpty(bench.Entra.Requests);
    }

    /// <summary>What is said of the clock, under whatever name.</summary>
    private static async Task<IReadOnlyList<Finding>> ClockAsync(SignInBench bench)
        => [.. (await bench.CheckAsync()).Findings.Where(finding => finding.State != FindingState.Ok && (finding.Setting == "Clock" || finding.Meaning.Contains(" ur ", StringComparison.Ordinal)))];
}
