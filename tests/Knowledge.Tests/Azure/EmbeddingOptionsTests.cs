using TeamsPilotBot.Knowledge.Azure;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Azure;

public sealed class EmbeddingOptionsTests
{
    [Theory]
    [InlineData("https://navn.openai.azure.com", "https://navn.openai.azure.com/openai/v1/")]
    [InlineData("https://navn.services.ai.azure.com/", "https://navn.services.ai.azure.com/openai/v1/")]
    [InlineData("https://navn.openai.azure.com/openai/v1/", "https://navn.openai.azure.com/openai/v1/")]
    [InlineData("https://api.openai.com/v1", "https://api.openai.com/v1")]
    [InlineData("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080/v1")]
    [InlineData("http://model.intern/v1", null)]
    [InlineData("navn.openai.azure.com", null)]
    [InlineData("", null)]
    public void Calls_go_to_the_v1_address_and_never_in_the_clear_over_the_network(string endpoint, string? address)
        => Assert.Equal(address, new EmbeddingOptions { Endpoint = endpoint }.Address?.AbsoluteUri);

    [Fact]
    public void With_nothing_set_nothing_is_used_and_nothing_is_missed()
        => Assert.Equal((false, false), (new EmbeddingOptions().IsSet, new EmbeddingOptions().IsUsable));

    [Theory]
    [InlineData("https://a.dk", "m", null, null, null, null)]
    [InlineData("https://a.dk", "m", "k", 512, 0.5, null)]
    [InlineData("http://localhost", "m", "k", null, null, null)]
    [InlineData("http://localhost", "m", null, null, null, "Key")]
    [InlineData("https://a.dk", "m", "nøgle", null, null, "Key")]
    [InlineData("https://a.dk", "m", "key\n", null, null, "Key")]
    [InlineData("https://a.dk", "m", "a key", null, null, "Key")]
    [InlineData("https://a.dk", "m", "~!aZ09-_.", null, null, null)]
    [InlineData(null, "m", "k", null, null, "Endpoint")]
    [InlineData("https://a.dk", " ", "k", null, null, "Model")]
    [InlineData("https://a.dk", "m", "k", 8, null, "Dimensions")]
    [InlineData("https://a.dk", "m", "k", null, 1.1, "DenseShare")]
    [InlineData("https://a.dk", "m", "k", null, double.NaN, "DenseShare")]
    public void The_first_setting_that_cannot_be_used_is_named(string? endpoint, string model, string? key, int? dimensions, double? share, string? wrong)
    {
        var options = new EmbeddingOptions { Endpoint = endpoint, Model = model, Key = key, Dimensions = dimensions, DenseShare = share };

        Assert.Equal((wrong, wrong is null), (options.Wrong, options.IsUsable));
    }
}
