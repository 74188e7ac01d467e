using TeamsPilotBot.Knowledge.Azure;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Azure;

public sealed class LeadOptionsTests
{
    [Theory]
    [InlineData("https://a.dk", "m", null, 4.5, 10, null)]
    [InlineData("http://localhost", "m", "k", 5, 0, null)]
    [InlineData("http://localhost", "m", null, 5, 0, "Key")]
    [InlineData("http://model.intern", "m", "k", 5, 0, "Endpoint")]
    [InlineData("https://a.dk", "", "k", 5, 0, "Model")]
    [InlineData("https://a.dk", "m", "k", 0.5, 0, "Timeout")]
    [InlineData("https://a.dk", "m", "k", 5.5, 0, "Timeout")]
    [InlineData("https://a.dk", "m", "k", 5, -1, "PersonCalls")]
    public void The_first_setting_that_cannot_be_used_is_named(string endpoint, string model, string? key, double seconds, int calls, string? wrong)
    {
        var options = new LeadOptions { Endpoint = endpoint, Model = model, Key = key, Timeout = TimeSpan.FromSeconds(seconds), PersonCalls = calls };

        Assert.Equal((wrong, wrong is null), (options.Wrong, options.IsUsable));
    }

    [Fact]
    public void With_nothing_set_nothing_is_used() => Assert.Equal((false, false), (new LeadOptions().IsSet, new LeadOptions().IsUsable));
}
