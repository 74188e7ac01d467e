// The bots of these tests are processes that share the machine's cores: one scene at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
