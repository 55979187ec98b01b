# The few commands of everyday work. `make` alone lists them.
.PHONY: help run test format quick guide bench sbom clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## build what is stale and show the usage of the program
	@./pagoda --help

test: ## everything that must hold before a change is merged
	@./test

format: ## write all Java sources in the one form
	mvn -q spotless:apply

quick: ## compile and test without formatting and checkers
	mvn -q -Dquick verify

guide: ## write docs/methods.md anew from the catalogues
	mvn -q -Dquick -pl workbench -am test -Dtest=MethodsGuideTest -Dsurefire.failIfNoSpecifiedTests=false -Dguide.update=true

bench: ## measure the core with JMH
	mvn -q -Dquick -DskipTests -pl benchmarks -am package
	java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' org.openjdk.jmh.Main

sbom: ## list what we ship, as target/bom.json
	mvn -q cyclonedx:makeAggregateBom

clean: ## remove all built files
	mvn -q clean
